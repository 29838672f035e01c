"""Pages that the program writes about itself: its commands, and the keys of its files.

They are made at every build in `docs/reference`, so they cannot grow old. `commands_page` and
`keys_page` return Markdown; tests call them too.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

FOLDER = Path(__file__).resolve().parents[1] / "reference"


def setup(app: Any) -> dict[str, bool]:  # noqa: ANN401 - Sphinx's application
    """Write the pages before Sphinx looks for its sources."""
    write_pages(FOLDER)
    del app
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_pages(folder: Path) -> None:
    """Write all generated pages; those that say the same are left alone, so builds stay quick."""
    folder.mkdir(exist_ok=True)
    for name, text in pages().items():
        path = folder / f"{name}.md"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def pages() -> dict[str, str]:
    """Name -> Markdown of every generated page."""
    from app.settings import StationSettings
    from engine.bundle import Manifest
    from engine.recipe import Recipe

    return {
        "commands": commands_page(),
        "station": keys_page(StationSettings, "Station file", "`station.toml`, what is set per "
        "station. Write one with every key by `gonogo run station.toml --init`."),
        "recipe": keys_page(Recipe, "Recipe", "`PRODUCT.recipe.toml`, all that is set per product."
        " `gonogo recipe create` begins one, `gonogo recipe set` changes it, `gonogo calibrate` "
        "adds the thresholds."),
        "manifest": keys_page(Manifest, "Bundle manifest", "`manifest.json` in a bundle "
        "`NAME.gonogo`; written by `gonogo bundle`, never by hand."),
    }  # fmt: skip


# Commands.


def commands_page() -> str:
    """Reference of every command with its options."""
    import gonogo

    lines = [
        "# Commands",
        "",
        "Made by the program itself; `gonogo COMMAND --help` says the same in a terminal. Exit",
        "code 0 means done, 1 the job's own negative answer, 2 wrong use.",
        "",
    ]
    for name, command in all_commands(gonogo.cli):
        lines += _command_lines(name, command)
    return "\n".join(lines).rstrip() + "\n"


def all_commands(application: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - a typer app
    """Name and click command of everything below an application, groups before their members."""
    from typer.main import get_command

    yield from _walk(get_command(application), "gonogo")


def _walk(group: Any, prefix: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - click's group
    context = group.context_class(group, info_name=prefix)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield f"{prefix} {name}", command
        if hasattr(command, "list_commands"):
            yield from _walk(command, f"{prefix} {name}")


def _command_lines(name: str, command: Any) -> list[str]:  # noqa: ANN401 - click's command
    context = command.context_class(command, info_name=name)
    level = "##" if name.count(" ") == 1 else "###"
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    lines = [f"{level} {name}", "", "```text", usage, "```", ""]
    lines += [*_paragraphs(command.help or ""), ""]
    rows = [row for parameter in command.params if (row := _parameter_row(parameter, context))]
    if rows:
        lines += ["| option | what it does |", "|---|---|", *rows, ""]
    return lines


def _paragraphs(text: str) -> list[str]:
    """Help text as Markdown: examples become code."""
    lines: list[str] = []
    for paragraph in inspect.cleandoc(text).replace("\b", "").split("\n\n"):
        words = paragraph.strip()
        if match := re.match(r"Examples?:\s*(.*)", words, re.DOTALL):
            commands = [line.strip() for line in match[1].splitlines() if line.strip()]
            lines += ["```text", *commands, "```", ""]
        elif words:
            lines += [_plain(words), ""]
    return lines


def _parameter_row(parameter: Any, context: Any) -> str:  # noqa: ANN401 - click's
    record = None if parameter.name == "help" else parameter.get_help_record(context)
    if record is None:
        return ""
    names, meaning = (" ".join(str(words).split()).replace("|", "\\|") for words in record)
    return f"| `{names}` | {_plain(meaning)} |"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is written."""
    options = re.sub(r"(?<![`\w-])--[a-z][\w-]*(?!`)", r"`\g<0>`", text)
    pieces = re.split(r"(`[^`]*`)", options.replace("``", "`"))
    return "".join(
        piece if piece.startswith("`") else re.sub(r"(?<!\\)([<>|*_\[\]])", r"\\\1", piece)
        for piece in pieces
    )


# Keys of files.


def keys_page(model: type[BaseModel], title: str, introduction: str) -> str:
    """Reference of all keys of a file, from the model that reads it."""
    lines = [f"# {title}", "", introduction, ""]
    parts = _models_below(model)
    for part in parts:
        lines += _model_lines(part, top=part is model)
    return "\n".join(lines).rstrip() + "\n"


def _models_below(model: type[BaseModel]) -> list[type[BaseModel]]:
    """A model and all that its fields hold, each once, in the order of the fields."""
    found: list[type[BaseModel]] = []

    def visit(kind: Any) -> None:  # noqa: ANN401 - any annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            if kind not in found:
                found.append(kind)
                for field in kind.model_fields.values():
                    visit(field.annotation)
            return
        for inner in getattr(kind, "__args__", ()):
            visit(inner)

    visit(model)
    return found


def _model_lines(model: type[BaseModel], *, top: bool) -> list[str]:
    summary, meanings = _documented(model)
    lines = [] if top else [f"## {model.__name__}", ""]
    lines += [_plain(summary), "", "| key | value | default | meaning |", "|---|---|---|---|"]
    schema = model.model_json_schema(by_alias=True)
    required = schema.get("required", ())
    # An enumeration is a definition of its own in the schema, but no section of the page.
    values = {f"#/$defs/{name}": item for name, item in schema.get("$defs", {}).items()}
    for key, given in schema["properties"].items():
        named = values.get(given.get("$ref", ""), {})
        entry = {**named, **given, "$ref": ""} if "enum" in named else given
        default = "required" if key in required else _written(entry.get("default"))
        value = _described(entry)
        lines.append(f"| `{key}` | {value} | {default} | {_plain(meanings.get(key, ''))} |")
    return [*lines, ""]


def _documented(model: type[BaseModel]) -> tuple[str, dict[str, str]]:
    """First paragraphs of a model's docstring, and its attributes' descriptions."""
    text = inspect.cleandoc(model.__doc__ or "")
    summary, _, attributes = text.partition("Attributes:\n")
    meanings: dict[str, str] = {}
    name = ""
    for line in inspect.cleandoc(attributes).splitlines():
        if match := re.match(r"(\w+): (.*)", line):
            name, meanings[match[1]] = match[1], match[2]
        elif name and line.startswith(" "):
            meanings[name] += " " + line.strip()
    return " ".join(summary.split()), meanings


def _described(entry: Mapping[str, Any]) -> str:
    """What a key may hold, from its JSON schema."""
    if entry.get("$ref"):
        name = str(entry["$ref"]).rsplit("/", 1)[-1]
        return "anything" if name == "JsonValue" else f"[{name}](#{name.lower()})"
    if "enum" in entry or "const" in entry:
        values = entry.get("enum", [entry.get("const")])
        return ", ".join(f"`{value}`" for value in values)
    for union in ("anyOf", "oneOf", "allOf"):
        if union in entry:
            kinds = [_described(kind) for kind in entry[union] if kind.get("type") != "null"]
            return " or ".join(dict.fromkeys(kinds))
    return _described_type(entry)


def _described_type(entry: Mapping[str, Any]) -> str:
    kind = str(entry.get("type", "anything"))
    if kind == "array" and "prefixItems" in entry:
        return f"list of {len(entry['prefixItems'])}: {_described(entry['prefixItems'][0])}"
    if kind == "array":
        return f"list of: {_described(entry.get('items', {}))}"
    if kind == "object" and isinstance(entry.get("additionalProperties"), Mapping):
        return f"table of: {_described(entry['additionalProperties'])}"
    words = {"string": "text", "integer": "whole number", "boolean": "true, false"}
    return words.get(kind, kind) + _bounds(entry)


def _bounds(entry: Mapping[str, Any]) -> str:
    signs = {"minimum": "≥", "exclusiveMinimum": "\\>", "maximum": "≤", "exclusiveMaximum": "\\<"}
    limits = [f"{sign} {entry[name]:g}" for name, sign in signs.items() if name in entry]
    return f" {', '.join(limits)}" if limits else ""


def _written(value: object) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, Mapping) or (isinstance(value, list) and isinstance(value[0], Mapping)):
        return "its own defaults"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
