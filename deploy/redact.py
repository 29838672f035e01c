"""Take secrets out of what leaves the station: better a readable word too few than a password.

What a secret is, is told by its name (`password = ...`), its form (an address with credentials, a
private key, a hash of a PIN, a token), or by having been seen under such a name before: a password
from the station file is also found where a driver wrote it into a log without its name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import unquote

import tomlkit
from tomlkit.exceptions import TOMLKitError

REMOVED = "REMOVED"
SHORTEST_KNOWN = 4
"""Shorter secrets would take half of every text with them."""

_NAMES = (
    r"pass(?:word|wd|phrase|code)?|pwd|secrets?|tokens?|credentials?|auth(?:orization)?|cookies?"
    r"|(?:api|access|private|secret|signing|ssh|license|encryption)[_-]?keys?|key|psk"
    r"|pins?|pin[_-]?hash(?:es)?|hash(?:ed)?|salt|community"
)
# Not inside a longer word (spinning, sha256); what people put before it (db_password) may stand
# there. Nothing here begins with a repetition: on a long line that would take the square of it.
_NAME = rf"(?<![A-Za-z])(?:{_NAMES})(?:[_-]?(?:hash|hex|b64))?(?![A-Za-z0-9])"
_SECRET_NAME = re.compile(rf"{_NAME}\Z", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# The same names as another program writes them: SharedAccessKey=...
_CAMEL_NAME = (
    r"(?-i:(?<=[a-z0-9])(?:Pass(?:word|wd|phrase|code)?|Pwd|Secret|Token|Credentials?|Auth"
    r"|Cookie|Key|Pin|Hash|Salt)(?![A-Za-z0-9]))"
)
_OPTION = re.compile(
    rf"(?P<name>--?(?:[A-Za-z0-9]{{1,40}}-){{0,6}}{_NAME}[ \t]+)(?!-)\S+", re.IGNORECASE
)
"""As on a command line: --password word."""
_NAMED = re.compile(
    rf"""(?P<name>(?:{_NAME}|{_CAMEL_NAME})\\?["']?\s*(?:=>|[:=])\s*)
    (?:\"\"\"[\s\S]*?\"\"\"|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\n]*)""",
    re.IGNORECASE | re.VERBOSE,
)
_LONG = re.compile(
    rf"(?P<name>{_NAME}\s*=\s*)(?:\"\"\"[\s\S]*?\"\"\"|'''[\s\S]*?''')", re.IGNORECASE
)
_HINT = re.compile(
    r"pass|pwd|secret|token|cred|auth|cookie|key|psk|pin|hash|salt|community|://|[${]|eyJ|scrypt"
    r"|pbkdf|bearer|basic|digest|ghp|gho|glpat|xox|sk|akia",
    re.IGNORECASE,
)
"""What every rule below needs somewhere in a line: most lines of a log have none of it."""
_ADDRESS = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]{0,20}://)(?P<who>[^\s\"'<>]*)@")
_KEY_BLOCK = re.compile(
    r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY[^\n]*|\Z)"
)
_KEY_END = re.compile(r"-----END [A-Z0-9 ]*PRIVATE KEY[^\n]*")
_FORMS = (
    re.compile(r"\$(?:argon2\w*|2[abxy]|scrypt|pbkdf2[\w-]*|[156y]|7)\$[^\s\"']+"),
    re.compile(r"\b(?:scrypt|pbkdf2)[:_][^\s\"']+", re.IGNORECASE),
    re.compile(r"\b(?:bearer|basic|digest)\s+[A-Za-z0-9._~+/=-]{6,}", re.IGNORECASE),
    re.compile(r"\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?"),
    re.compile(r"\b(?:ghp|gho|glpat|xox[abp]|sk|AKIA)[-_]?[A-Za-z0-9_-]{16,}"),
)


class Redactor:
    """Takes secrets out, and remembers those that it has seen by name."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def settings(self, text: str) -> str:
        """Return a TOML file without secrets and comments, and remember its secrets."""
        try:
            content = tomlkit.parse(text).unwrap()
        except TOMLKitError:
            return self.text(text)
        return self.text(tomlkit.dumps(self._table(content)))

    def value(self, value: object, name: str = "") -> object:
        """Return a value of TOML or JSON without secrets, and remember those with a name."""
        if isinstance(value, Mapping):
            return self._table(value)
        if isinstance(value, list | tuple):
            return [self.value(inner, name) for inner in value]
        if _SECRET_NAME.search(_CAMEL.sub("_", name)) and value not in (None, "", True, False):
            self._remember(str(value))
            return REMOVED
        return self._plain(value) if isinstance(value, str) else value

    def _table(self, content: Mapping[str, object]) -> dict[str, object]:
        return {str(key): self.value(inner, str(key)) for key, inner in content.items()}

    def text(self, text: str) -> str:
        """Return a text, such as a log, without secrets; JSON lines stay JSON."""
        end = _KEY_END.search(text)
        if end and "-----BEGIN" not in text[: end.start()]:
            text = REMOVED + text[end.end() :]  # the file begins inside a key
        text = _KEY_BLOCK.sub(REMOVED, text)
        return "".join(self._line(line) for line in self._plain_blocks(text))

    def _plain_blocks(self, text: str) -> list[str]:
        """Lines with their ends; strings over several lines are taken out before."""
        if '"""' in text or "'''" in text:
            text = _LONG.sub(rf"\g<name>{REMOVED}", text)
        return text.splitlines(keepends=True)

    def _line(self, line: str) -> str:
        if not _HINT.search(line):
            return self.known(line)
        start = line.find("{")
        if start >= 0 and line.rstrip().endswith("}"):
            try:
                content = json.loads(line[start:])
            except (ValueError, RecursionError):
                return self._plain(line)
            end = "\n" if line.endswith("\n") else ""
            words = json.dumps(self.value(content), ensure_ascii=False)
            return self._plain(line[:start]) + words + end
        return self._plain(line)

    def _plain(self, text: str) -> str:
        for match in _ADDRESS.finditer(text):
            self._remember(match["who"].partition(":")[2])
        text = _ADDRESS.sub(rf"\g<scheme>{REMOVED}@", text)
        text = _NAMED.sub(rf"\g<name>{REMOVED}", text)
        text = _OPTION.sub(rf"\g<name>{REMOVED}", text)
        for form in _FORMS:
            text = form.sub(REMOVED, text)
        return self.known(text)

    def known(self, text: str) -> str:
        """Return a text without the secrets that were seen by name so far."""
        for secret in sorted(self._known, key=len, reverse=True):
            text = text.replace(secret, REMOVED)
        return text

    def _remember(self, secret: str) -> None:
        plain = unquote(secret)
        forms = (secret, plain, json.dumps(plain)[1:-1])  # as JSON writes it, too
        self._known |= {form for form in forms if len(form) >= SHORTEST_KNOWN} - {REMOVED}
