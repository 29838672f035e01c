"""Print the public surface of a module as JSON; run in a process of its own.

    python binding_surface.py MODULE [NAME ...]

With names, only those members of the module are described, as far as they exist.

A class is `{"kind": "class", "members": {...}, "buffer": bool}`; everything else has its kind and
the text of its docstring, in which pybind11 and Cython state the signature.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys

_BF_GETBUFFER = 1


def describe(value, owner, depth):
    if isinstance(value, type):
        described = {"kind": "class", "buffer": _has_buffer(value), "members": {}}
        if depth < 3:
            for name in dir(value):
                if not name.startswith("_") or name == "__init__":
                    member = getattr(value, name)
                    described["members"][name] = describe(member, value, depth + 1)
        return described
    if isinstance(value, property):
        doc = (value.fget.__doc__ or "") if value.fget else ""
        return {"kind": "property", "doc": doc, "settable": value.fset is not None}
    if owner in type(value).__mro__:
        return {"kind": "enum"}
    if callable(value):
        return {"kind": "function", "doc": (value.__doc__ or "")[:4000]}
    return {"kind": "value"}


def _has_buffer(kind):
    slot = ctypes.pythonapi.PyType_GetSlot
    slot.restype, slot.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_int]
    heap_type = kind.__flags__ & (1 << 9)
    return bool(heap_type and slot(kind, _BF_GETBUFFER))


if __name__ == "__main__":
    module = importlib.import_module(sys.argv[1])
    wanted = [name for name in sys.argv[2:] or dir(module) if hasattr(module, name)]
    members = {name: describe(getattr(module, name), None, 0) for name in wanted}
    version = getattr(module, "__version__", "")
    print(json.dumps({"version": version, "root": {"kind": "class", "members": members}}))  # noqa: T201
