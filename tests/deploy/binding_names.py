"""Find every name of a binding that a source file uses, and compare it with the real surface.

The types of variables follow from calls (the bindings' docstrings state what they return), from
annotations, and from attributes of `self`; what is unknown is left alone unless a call on a known
object returned it, which must then be annotated in the source.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import Any

ROOT = ()
_OPEN, _CLOSE = "([{<", ")]}>"


@dataclass(frozen=True)
class Known:
    """What an expression is: `kind` is `class` (or the module), `object`, or `function`."""

    kind: str
    path: tuple[str, ...]


@dataclass
class Checker:
    """Walks source files that use one binding under the name `alias`.

    Attributes:
        surface: What `binding_surface.py` printed.
        alias: Name under which the source imports it.
        forwarders: Functions whose first argument is called with the others.
        used: Dotted names that were looked up.
        problems: Sentences.
    """

    surface: dict[str, Any]
    alias: str
    forwarders: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)
    returns: dict[str, Known] = field(default_factory=dict)
    fields: dict[str, Known] = field(default_factory=dict)
    file: str = ""

    def check(self, sources: dict[str, str]) -> Checker:
        trees = {name: ast.parse(text) for name, text in sources.items()}
        for tree in trees.values():
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef) and node.returns is not None:
                    known = self.annotation(node.returns)
                    if known is not None:
                        self.returns[node.name] = known
        for self.file, tree in trees.items():
            self.body(tree.body, {})
        return self

    def body(self, statements, names):
        for statement in statements:
            self.statement(statement, names)

    def statement(self, node, names):
        if isinstance(node, ast.ClassDef):
            self.class_definition(node, names)
        elif isinstance(node, ast.FunctionDef):
            self.function(node, names)
        elif isinstance(node, ast.AnnAssign):
            known = self.annotation(node.annotation)
            value = self.value(node.value, names) if node.value is not None else None
            self.assign(node.target, known or value, names, annotated=True)
        elif isinstance(node, ast.Assign):
            known = self.value(node.value, names)
            for target in node.targets:
                self.assign(target, known, names, call=node.value)
        else:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    self.value(child, names)
                elif isinstance(child, ast.stmt):
                    self.statement(child, names)
                else:
                    self.statement(child, names)  # handlers, with-items, keywords

    def class_definition(self, node, names):
        self.fields = {}
        for base in node.bases:
            known = self.value(base, names)
            if known is not None and known.kind == "class":
                self.overrides(node, known)
        self.body(node.body, names)

    def overrides(self, node, base):
        own = {item.name: item for item in node.body if isinstance(item, ast.FunctionDef)}
        for name, member in self.member(base.path)["members"].items():
            if member["kind"] != "function" or name.startswith("_"):
                continue
            self.used.add(".".join((*base.path, name)))
            if name not in own:
                self.problem(node, f"{node.name} does not override {'.'.join(base.path)}.{name}")
                continue
            given = [argument.arg for argument in own[name].args.args]
            wanted = [[part for part, _ in params] for params in signatures(name, member["doc"])]
            if given not in wanted:
                self.problem(own[name], f"{name}{tuple(given)}, expected one of {wanted}")

    def function(self, node, names):
        inner = dict(names)
        arguments = (*node.args.args, *node.args.kwonlyargs)
        for argument in arguments:
            inner.pop(argument.arg, None)
            if argument.annotation is not None:
                known = self.annotation(argument.annotation)
                if known is not None:
                    inner[argument.arg] = known
        for default in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.value(default, names)
        self.body(node.body, inner)

    def assign(self, target, known, names, *, annotated=False, call=None):
        if isinstance(target, ast.Attribute):
            owner = self.value(target.value, names)
            if owner is not None and owner.kind == "object":
                self.set_property(target, owner)
            elif isinstance(target.value, ast.Name) and target.value.id == "self" and known:
                self.fields.setdefault(target.attr, known)
        elif isinstance(target, ast.Name):
            if known is None:
                names.pop(target.id, None)
            else:
                names[target.id] = known
            if known is not None and known.kind == "unknown" and not annotated:
                self.problem(call, f"annotate {target.id}: its type {known.path[0]} has no name")

    def set_property(self, target, owner):
        found = self.look_up(target, owner, target.attr)
        if found is not None and not (found["kind"] == "property" and found["settable"]):
            self.problem(target, f"{'.'.join(owner.path)}.{target.attr} cannot be set")

    def value(self, node, names):
        if isinstance(node, ast.Name):
            return Known("class", ROOT) if node.id == self.alias else names.get(node.id)
        if isinstance(node, ast.Attribute):
            return self.attribute(node, names)
        if isinstance(node, ast.Call):
            return self.call(node, names)
        if isinstance(node, ast.Lambda):
            return self.value(node.body, names)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, names)
            elif isinstance(child, ast.comprehension):
                for part in (child.iter, *child.ifs):
                    self.value(part, names)
            elif isinstance(child, ast.keyword):
                self.value(child.value, names)
        return None

    def attribute(self, node, names):  # noqa: PLR0911 - one per kind
        if isinstance(node.value, ast.Name) and node.value.id == "self":
            return self.fields.get(node.attr)
        owner = self.value(node.value, names)
        if owner is None or owner.kind not in {"class", "object"}:
            return None
        found = self.look_up(node, owner, node.attr)
        if found is None or found["kind"] == "value":
            return None
        path = (*owner.path, node.attr)
        if found["kind"] == "class":
            return Known("class", path)
        if found["kind"] == "enum":
            return Known("object", owner.path)
        if found["kind"] == "property":
            return self.returned(found["doc"])
        return Known("method" if owner.kind == "object" else "function", path)

    def call(self, node, names):
        arguments = list(node.args)
        called = self.value(node.func, names)
        if isinstance(node.func, ast.Name) and node.func.id in self.forwarders:
            called, arguments = self.value(arguments[0], names), arguments[1:]
        values = [self.value(argument, names) for argument in arguments]
        for keyword in node.keywords:
            self.value(keyword.value, names)
        if called is None:
            return self.plain_call(node, values)
        if called.kind == "class" and called.path != ROOT:
            member = self.member((*called.path, "__init__"))
            self.arguments(node, called.path, member["doc"], arguments, skip_self=True)
            return Known("object", called.path)
        if called.kind in {"method", "function"}:
            doc = self.member(called.path)["doc"]
            self.arguments(node, called.path, doc, arguments, skip_self=called.kind == "method")
            return self.returned(doc)
        return None

    def plain_call(self, node, values):
        """A function of our own, or Python's `memoryview` on one of the binding's objects."""
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name == "memoryview" and values and values[0] is not None:
            path = values[0].path
            self.used.add(f"{'.'.join(path)} as buffer")
            if values[0].kind != "object" or not self.member(path)["buffer"]:
                self.problem(node, f"{'.'.join(path)} has no buffer")
        return self.returns.get(name)

    def arguments(self, node, path, doc, arguments, *, skip_self):
        name = "__init__" if path[-1][0].isupper() else path[-1]
        options = signatures(name, doc)
        keywords = {keyword.arg for keyword in node.keywords}
        for params in options:
            rest = params[1:] if skip_self else params
            if any(part.startswith("*") for part, _ in rest):
                return
            taken, left = rest[: len(arguments)], rest[len(arguments) :]
            needed = {part for part, optional in left if not optional}
            allowed = {part for part, _ in left}
            if len(taken) == len(arguments) and needed <= keywords <= allowed:
                return
        shown = [tuple(part for part, _ in params) for params in options]
        self.problem(
            node,
            f"{'.'.join(path)} called with {len(arguments)} arguments and keywords "
            f"{sorted(keywords)}, expected one of {shown}",
        )

    def look_up(self, node, owner, name):
        self.used.add(".".join((*owner.path, name)))
        found = self.member(owner.path)["members"].get(name)
        if found is None:
            self.problem(node, f"{'.'.join((*owner.path, name))} does not exist")
        return found

    def member(self, path):
        found = self.surface["root"]
        for name in path:
            found = found["members"][name]
        return found

    def annotation(self, node):
        """Type that an annotation names; `X | None` counts as X."""
        if isinstance(node, ast.BinOp):
            return self.annotation(node.left) or self.annotation(node.right)
        if not isinstance(node, ast.Attribute):
            return None
        known = self.value(node, {})
        return Known("object", known.path) if known is not None and known.kind == "class" else None

    def returned(self, doc):
        """Type that a docstring says is returned."""
        found = re.findall(r"\) -> ([\w.:]+)", doc)
        if not found:
            return None
        if "::" in found[0]:
            return Known("unknown", (found[0],))
        path = tuple(found[0].split("."))
        while path and path[0] in {"tensorrt_bindings", "tensorrt"}:
            path = path[1:]
        try:
            member = self.member(path)
        except KeyError:
            return None
        return Known("object", path) if path and member["kind"] == "class" else None

    def problem(self, node, words):
        self.problems.append(f"{self.file}:{getattr(node, 'lineno', 0)}: {words}")


def signatures(name, doc):
    """Parse the signatures in a docstring: lists of (parameter, whether it may be left out)."""
    found = []
    for line in doc.splitlines():
        start = re.match(rf"(?:\d+\. )?{re.escape(name)}\(", line.strip())
        if start is None or "(*args, **kwargs)" in line:
            continue
        parts, depth, current = [], 0, ""
        for character in line.strip()[start.end() :].replace("->", "  "):
            depth += (character in _OPEN) - (character in _CLOSE)
            if depth < 0:
                break
            if character == "," and depth == 0:
                parts.append(current)
                current = ""
            else:
                current += character
        parts = [part.strip() for part in (*parts, current) if part.strip()]
        names = [re.split(r"[:=]", part)[0].split()[-1] for part in parts]
        found.append([(n, "=" in part) for n, part in zip(names, parts, strict=True)])
    return found
