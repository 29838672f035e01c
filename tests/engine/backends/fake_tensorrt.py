"""A stand-in for `tensorrt`: a plan is the ONNX file itself, run by ONNX Runtime on the host.

The classes have only what the real bindings have (test_tensorrt_contract.py compares them), and
work is queued on the streams of `fake_cudart`.
"""

from __future__ import annotations

import ctypes
from enum import IntEnum
from typing import Any

import numpy as np
import onnxruntime as ort
from cuda.bindings import runtime as cudart

__version__ = "10.3.0"
PREFIX = b"simulated plan "

builds: list[dict[str, Any]] = []
spoil_output = False
build_fails = False


class ILogger:
    class Severity(IntEnum):
        INTERNAL_ERROR = 0
        ERROR = 1
        WARNING = 2
        INFO = 3

    def log(self, severity, msg):
        raise NotImplementedError


class IProgressMonitor:
    def phase_start(self, phase_name, parent_phase, num_steps):
        raise NotImplementedError

    def step_complete(self, phase_name, step):
        raise NotImplementedError

    def phase_finish(self, phase_name):
        raise NotImplementedError


class NetworkDefinitionCreationFlag(IntEnum):
    STRONGLY_TYPED = 1


class MemoryPoolType(IntEnum):
    WORKSPACE = 0


class BuilderFlag(IntEnum):
    TF32 = 7


class TensorIOMode(IntEnum):
    NONE, INPUT, OUTPUT = range(3)


class DataType(IntEnum):
    FLOAT, HALF, INT8, INT32, BOOL, UINT8 = range(6)


class IHostMemory(bytes):
    """`bytes` offers the same buffer."""


class INetworkDefinition:
    onnx = b""


class ParserError:
    def desc(self):
        return "simulated:\n no such operator"

    def node(self):
        return 7


class OnnxParser:
    def __init__(self, network, logger):
        self._network = network
        self.num_errors = 0

    def parse(self, model, path=None):
        self._network.onnx = bytes(model)
        self.num_errors = int(b"unsupported" in model)
        return not self.num_errors

    def get_error(self, index):
        return ParserError()


class ITimingCache:
    def __init__(self, data):
        self.data = data

    def serialize(self):
        return IHostMemory(self.data + b"+timed")


class IBuilderConfig:
    builder_optimization_level = 3
    progress_monitor = None

    def __init__(self):
        self.flags = {BuilderFlag.TF32}
        self.workspace = None
        self.timing = None

    def set_memory_pool_limit(self, pool, pool_size):
        self.workspace = pool_size

    def clear_flag(self, flag):
        self.flags.discard(flag)

    def create_timing_cache(self, serialized_timing_cache):
        return ITimingCache(bytes(serialized_timing_cache))

    def set_timing_cache(self, cache, ignore_mismatch):
        self.timing = cache
        return True

    def get_timing_cache(self):
        return self.timing


class Builder:
    def __init__(self, logger):
        self._logger = logger

    def create_network(self, flags=0):
        assert flags == 1 << NetworkDefinitionCreationFlag.STRONGLY_TYPED
        return INetworkDefinition()

    def create_builder_config(self):
        return IBuilderConfig()

    def build_serialized_network(self, network, config):
        monitor = config.progress_monitor
        monitor.phase_start("build", None, 2)
        monitor.phase_start("tactics", "build", 4)
        going = all([monitor.step_complete("tactics", step) for step in range(4)])
        monitor.phase_finish("tactics")
        going = going and all([monitor.step_complete("build", step) for step in range(2)])
        monitor.phase_finish("build")
        if build_fails or not going:
            self._logger.log(ILogger.Severity.ERROR, "simulated: out\nof memory")
            return None
        builds.append(
            {
                "flags": config.flags,
                "level": config.builder_optimization_level,
                "workspace": config.workspace,
                "timing": config.timing.data,
            }
        )
        return IHostMemory(PREFIX + __version__.encode() + b"\n" + network.onnx)


class Runtime:
    def __init__(self, logger):
        self._logger = logger

    def deserialize_cuda_engine(self, serialized_engine):
        header, _, onnx = bytes(serialized_engine).partition(b"\n")
        if header != PREFIX + __version__.encode():
            self._logger.log(ILogger.Severity.ERROR, "simulated: plan of another version")
            return None
        return ICudaEngine(onnx)


class ICudaEngine:
    def __init__(self, onnx):
        self._session = ort.InferenceSession(onnx, providers=["CPUExecutionProvider"])
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        self._tensors = {port.name: (TensorIOMode.OUTPUT, port) for port in outputs}
        self._tensors |= {port.name: (TensorIOMode.INPUT, port) for port in inputs}
        self.num_io_tensors = len(self._tensors)

    def get_tensor_name(self, index):
        return list(self._tensors)[index]

    def get_tensor_mode(self, name):
        return self._tensors[name][0]

    def get_tensor_dtype(self, name):
        kinds = {"tensor(uint8)": DataType.UINT8, "tensor(float)": DataType.FLOAT}
        return kinds[self._tensors[name][1].type]

    def get_tensor_shape(self, name):
        return iter(self._tensors[name][1].shape)

    def create_execution_context(self):
        return IExecutionContext(self._session)


class IExecutionContext:
    def __init__(self, session):
        self._session = session
        self._addresses = {}

    def set_tensor_address(self, name, memory):
        self._addresses[name] = memory
        return memory in cudart.state.device

    def execute_async_v3(self, stream_handle):
        ports = (*self._session.get_inputs(), *self._session.get_outputs())
        if any(port.name not in self._addresses for port in ports):
            return False
        cudart.state.streams[stream_handle].enqueue(self._run)
        return True

    def _run(self):
        (port,) = self._session.get_inputs()
        image = _view(self._addresses[port.name], port.shape, ctypes.c_uint8)
        results = self._session.run(None, {port.name: image.copy()})
        for port, result in zip(self._session.get_outputs(), results, strict=True):
            view = _view(self._addresses[port.name], port.shape, ctypes.c_float)
            view[...] = result * 2 if spoil_output else result


def _view(address, shape, kind):
    memory = (kind * int(np.prod(shape))).from_address(address)
    return np.frombuffer(memory, dtype=kind).reshape(shape)
