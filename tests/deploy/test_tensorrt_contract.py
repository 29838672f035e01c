"""Every TensorRT and CUDA name that the backend uses, looked up in the real bindings.

The libraries themselves are not needed: the bindings load against stubs made with a C compiler.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

Surface = dict[str, Any]

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
CACHE = REPOSITORY / ".cache" / "bindings"
SOURCES = ("tensorrt_plan.py", "tensorrt_backend.py")
TENSORRT = {
    "10.3.0": "tensorrt-cu12-bindings",
    "10.16.1.11": "tensorrt-cu13-bindings",
    "11.4.0.106": "tensorrt-cu13-bindings",
}
CUDA = ("12.8.0", "13.4.4")
PATHFINDER = "1.9.0"
TORCH_TENSORRT = "2.13.0"
STUBBED = ("libnvinfer", "libnvinfer_plugin", "libnvonnxparser")
SYMBOLS = (
    "createInferBuilder_INTERNAL",
    "createInferRefitter_INTERNAL",
    "createInferRuntime_INTERNAL",
    "createNvOnnxParser_INTERNAL",
    "createNvOnnxParserRefitter_INTERNAL",
    "getBuilderPluginRegistry",
    "getPluginRegistry",
    "initLibNvInferPlugins",
    "getNvOnnxParserVersion",
)


def _load_checker():
    spec = importlib.util.spec_from_file_location("binding_names", HERE / "binding_names.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["binding_names"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


Checker = _load_checker().Checker


@cache
def unpacked(package: str, version: str) -> Path:
    """Folder with the wheel's content; fetched once, then kept beside the checkout."""
    folder = CACHE / f"{package}-{version}-{sys.implementation.cache_tag}"
    if folder.is_dir():
        return folder
    partial = folder.with_name(f".{folder.name}.{os.getpid()}")
    partial.mkdir(parents=True)
    try:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--only-binary=:all:", "--disable-pip-version-check"]
        command += ["--dest", str(partial), f"{package}=={version}"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        except subprocess.TimeoutExpired:
            pytest.skip(f"pip did not fetch {package} {version} within 120 s")
        wheels = list(partial.glob("*.whl"))
        if done.returncode != 0 or not wheels:
            lines = done.stderr.strip().splitlines() or ["no message"]
            pytest.skip(f"pip cannot fetch {package} {version}: {lines[-1]}")
        with zipfile.ZipFile(wheels[0]) as wheel:
            wheel.extractall(partial)
        wheels[0].unlink()
        if not folder.exists():
            partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return folder


@cache
def stubs(major: str) -> Path:
    """Folder with empty libraries under the names that the bindings load."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler to make stub libraries with")
    folder = CACHE / f"stubs-{major}"
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "stub.c"
    source.write_text("".join(f"void *{symbol}(void) {{ return 0; }}\n" for symbol in SYMBOLS))
    for library in STUBBED:
        name = f"{library}.so.{major}"
        if not (folder / name).exists():
            command = [compiler, "-shared", "-fPIC", f"-Wl,-soname,{name}", str(source)]
            subprocess.run([*command, "-o", str(folder / name)], check=True)
    return folder


def read_surface(
    module: str, *folders: Path, libraries: Path | None = None, names: tuple[str, ...] = ()
) -> Surface:
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
    if libraries is not None:
        variables["LD_LIBRARY_PATH"] = str(libraries)
    program = [sys.executable, str(HERE / "binding_surface.py"), module, *names]
    done = subprocess.run(program, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    surface: Surface = json.loads(done.stdout)
    return surface


@cache
def tensorrt_surface(version: str) -> Surface:
    folder = unpacked(TENSORRT[version], version)
    return read_surface("tensorrt_bindings", folder, libraries=stubs(version.split(".")[0]))  # noqa: PLC0207


@cache
def cuda_surface(version: str) -> Surface:
    # The module has thousands of names; describing all would take seconds.
    text = sources("cuda_memory.py")["cuda_memory.py"]
    names = tuple(sorted(set(re.findall(r"cudart\.(\w+)", text))))
    # cuda-bindings 13 finds its libraries through a package of its own.
    folders = (unpacked("cuda-bindings", version), unpacked("cuda-pathfinder", PATHFINDER))
    return read_surface("cuda.bindings.runtime", *folders, names=names)


def sources(*names: str) -> dict[str, str]:
    return {name: (REPOSITORY / "engine" / "backends" / name).read_text() for name in names}


@pytest.fixture(params=TENSORRT)
def version(request):
    return request.param


def test_the_real_bindings_are_what_is_read(version):
    surface = tensorrt_surface(version)
    assert surface["version"] == version
    assert len(surface["root"]["members"]) > 150


def test_every_name_and_call_exists(version):
    checked = Checker(tensorrt_surface(version), "trt").check(sources(*SOURCES))
    assert checked.problems == []
    # The checker really followed the objects through the files.
    assert {
        "Builder.build_serialized_network", "BuilderFlag.TF32", "DataType.UINT8",
        "IBuilderConfig.builder_optimization_level", "IBuilderConfig.set_timing_cache",
        "ICudaEngine.get_tensor_shape", "IExecutionContext.execute_async_v3",
        "IExecutionContext.set_tensor_address", "IHostMemory as buffer", "ILogger.Severity.ERROR",
        "IProgressMonitor.step_complete", "ITimingCache.serialize", "MemoryPoolType.WORKSPACE",
        "NetworkDefinitionCreationFlag.STRONGLY_TYPED", "OnnxParser.num_errors",
        "ParserError.desc", "Runtime.deserialize_cuda_engine", "TensorIOMode.INPUT",
    } <= checked.used  # fmt: skip


PLANTED = {
    "misspelt method": ("builder.create_network(", "builder.create_netwrk("),
    "misspelt class": ("trt.OnnxParser(network", "trt.OnxParser(network"),
    "misspelt property": ("config.progress_monitor =", "config.progress_monitr ="),
    "misspelt enum member": ("BuilderFlag.TF32", "BuilderFlag.TF23"),
    "misspelt keyword": ("ignore_mismatch=False", "ignore_mismatches=False"),
    "missing argument": ("set_memory_pool_limit(trt.MemoryPoolType.WORKSPACE, ",
                         "set_memory_pool_limit("),
    "one argument too many": ("deserialize_cuda_engine(plan)", "deserialize_cuda_engine(plan, 1)"),
    "misspelt callback": ("def step_complete(", "def step_completed("),
    "callback with another parameter": ("def log(self, severity", "def log(self, level"),
    "call on what a call returned": ("learnt.serialize()", "learnt.serialise()"),
    "call on a parameter": ("parser.num_errors", "parser.nb_errors"),
    "call on an annotated variable": ("error.desc()", "error.description()"),
    "old execution call": ("context.execute_async_v3(", "context.execute_async_v1("),
    "call on the engine": ("engine.get_tensor_mode(", "engine.binding_is_input("),
}  # fmt: skip


@pytest.mark.parametrize("planted", PLANTED)
def test_planted_mistake_fails(planted, version):
    right, wrong = PLANTED[planted]
    texts = sources(*SOURCES)
    assert sum(text.count(right) for text in texts.values()) >= 1
    spoilt = {name: text.replace(right, wrong) for name, text in texts.items()}
    assert Checker(tensorrt_surface(version), "trt").check(spoilt).problems


@pytest.mark.parametrize(
    ("right", "removed"),
    [
        ("trt.BuilderFlag.TF32", "trt.BuilderFlag.FP16"),
        ("trt.BuilderFlag.TF32", "trt.BuilderFlag.INT8"),
        ("CreationFlag.STRONGLY_TYPED", "CreationFlag.EXPLICIT_BATCH"),
        ("builder.create_builder_config()", "builder.platform_has_fast_fp16"),
        ("engine.num_io_tensors", "engine.device_memory_size"),
    ],
)
def test_name_that_was_removed_in_11_fails_there_alone(right, removed):
    texts = {name: text.replace(right, removed) for name, text in sources(*SOURCES).items()}
    old = Checker(tensorrt_surface("10.3.0"), "trt").check(texts).problems
    new = Checker(tensorrt_surface("11.4.0.106"), "trt").check(texts).problems
    name = removed.rsplit(".", 1)[-1]
    assert not [problem for problem in old if "does not exist" in problem]
    assert [problem for problem in new if f"{name} does not exist" in problem]


def test_the_stand_in_of_our_tests_promises_nothing_else(version):
    """What the simulated TensorRT of the backend's tests offers exists in the real one."""
    folder = REPOSITORY / "tests" / "engine" / "backends"
    real = tensorrt_surface(version)["root"]["members"]
    text = (folder / "fake_tensorrt.py").read_text()
    program = "import ast,sys,json\nt=ast.parse(sys.stdin.read())\n" + (
        "print(json.dumps({c.name:[f.name for f in c.body if isinstance(f,ast.FunctionDef)"
        " and not f.name.startswith('_')] for c in t.body if isinstance(c,ast.ClassDef)"
        " and not c.name.startswith('_')}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=text, capture_output=True, text=True, check=True
    )
    for name, methods in json.loads(done.stdout).items():
        assert set(methods) <= set(real[name]["members"]), name


@pytest.mark.parametrize("cuda", CUDA)
def test_every_cuda_name_and_call_exists(cuda):
    surface = cuda_surface(cuda)
    checked = Checker(surface, "cudart", frozenset({"_call"})).check(sources("cuda_memory.py"))
    assert checked.problems == []
    assert {
        "cudaGraphInstantiate", "cudaGraphLaunch", "cudaHostAlloc", "cudaMemcpyAsync",
        "cudaDeviceProp.major", "cudaMemcpyKind.cudaMemcpyHostToDevice", "cudaStreamEndCapture",
    } <= checked.used  # fmt: skip
    text = sources("cuda_memory.py")["cuda_memory.py"]
    for right, wrong in (
        ("cudart.cudaGraphLaunch,", "cudart.cudaGraphLunch,"),
        ("cudart.cudaGraphInstantiate, graph, 0", "cudart.cudaGraphInstantiate, graph"),
        ("properties.major", "properties.mayor"),
        ("cudaMemcpyHostToDevice", "cudaMemcpyHostToGpu"),
    ):
        assert right in text
        spoilt = {"cuda_memory.py": text.replace(right, wrong)}
        assert Checker(surface, "cudart", frozenset({"_call"})).check(spoilt).problems, wrong


@cache
def torch_tensorrt_parameters(version: str) -> tuple[set[str], set[str]]:
    """Parameters of the real `dynamo.compile`: all of them, and those that come by name only.

    Read from the wheel's source, since importing it loads the vendor's libraries.
    """
    folder = unpacked("torch-tensorrt", version)
    path = folder / "torch_tensorrt" / "dynamo" / "_compiler.py"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "compile")
    named = {argument.arg for argument in found.args.kwonlyargs}
    return named | {argument.arg for argument in found.args.args}, named


def torch_tensorrt_calls(text: str) -> list[ast.Call]:
    """Calls of `dynamo.compile` in our backend."""
    return [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("dynamo.compile")
    ]


def unknown_parameters(text: str, version: str) -> set[str]:
    known, _ = torch_tensorrt_parameters(version)
    used = {word.arg for call in torch_tensorrt_calls(text) for word in call.keywords if word.arg}
    return used - known


def test_torch_tensorrt_takes_what_the_backend_passes():
    text = sources("torch_tensorrt_backend.py")["torch_tensorrt_backend.py"]
    (call,) = torch_tensorrt_calls(text)
    assert len(call.args) == 2  # exported program and inputs come by position
    assert unknown_parameters(text, TORCH_TENSORRT) == set()
    planted = text.replace("disable_tf32=", "forbid_tf32=")
    assert planted != text
    assert unknown_parameters(planted, TORCH_TENSORRT) == {"forbid_tf32"}
