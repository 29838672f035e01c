"""A stand-in for `cuda.bindings.runtime`: memory, streams, capture and replay, all on the host.

It is strict where a GPU is: nothing is allocated or waited for during a capture, captured work runs
only when the graph is launched, and memory is freed exactly once. `fail` names calls that fail.
"""

from __future__ import annotations

import ctypes
from enum import IntEnum, IntFlag
from typing import Any


class cudaError_t(IntEnum):  # noqa: N801
    cudaSuccess = 0  # noqa: N815
    cudaErrorInvalidValue = 1  # noqa: N815
    cudaErrorMemoryAllocation = 2  # noqa: N815
    cudaErrorNoDevice = 100  # noqa: N815
    cudaErrorLaunchFailure = 719  # noqa: N815
    cudaErrorStreamCaptureUnsupported = 900  # noqa: N815


class cudaMemcpyKind(IntEnum):  # noqa: N801
    cudaMemcpyHostToDevice = 1  # noqa: N815
    cudaMemcpyDeviceToHost = 2  # noqa: N815


class cudaStreamCaptureMode(IntFlag):  # noqa: N801
    cudaStreamCaptureModeThreadLocal = 1  # noqa: N815


cudaStreamNonBlocking = 1  # noqa: N816
cudaHostAllocDefault = 0  # noqa: N816
OK = cudaError_t.cudaSuccess


class cudaDeviceProp:  # noqa: N801
    name, major, minor = b"Simulated Orin", 8, 7


class State:
    def __init__(self):
        self.fail: dict[str, cudaError_t] = {}
        self.host: dict[int, Any] = {}
        self.device: dict[int, Any] = {}
        self.streams: dict[int, Stream] = {}
        self.graphs = 0
        self.launches = 0
        self.devices = 1

    @property
    def leaks(self):
        return len(self.host) + len(self.device) + len(self.streams) + self.graphs


class Stream:
    def __init__(self):
        self.recorded: list[Any] | None = None

    def __int__(self):
        return id(self)

    def enqueue(self, work):
        if self.recorded is None:
            work()
        else:
            self.recorded.append(work)


state = State()


def _status(name):
    return state.fail.get(name, OK)


def _capturing():
    return any(stream.recorded is not None for stream in state.streams.values())


def _allocate(name, memory, size):
    if _capturing():
        return cudaError_t.cudaErrorStreamCaptureUnsupported, None
    if _status(name) != OK:
        return _status(name), None
    buffer = (ctypes.c_uint8 * size)(*([0xA5] * min(size, 64)))
    memory[ctypes.addressof(buffer)] = buffer
    return OK, ctypes.addressof(buffer)


def cudaGetDeviceCount():  # noqa: N802
    return _status("cudaGetDeviceCount"), state.devices


def cudaGetDeviceProperties(device):  # noqa: N802
    return OK, cudaDeviceProp()


def cudaSetDevice(device):  # noqa: N802
    return (OK,)


def cudaStreamCreateWithFlags(flags):  # noqa: N802
    stream = Stream()
    state.streams[int(stream)] = stream
    return OK, stream


def cudaStreamDestroy(stream):  # noqa: N802
    del state.streams[int(stream)]
    return (OK,)


def cudaHostAlloc(size, flags):  # noqa: N802
    return _allocate("cudaHostAlloc", state.host, size)


def cudaFreeHost(address):  # noqa: N802
    del state.host[address]
    return (OK,)


def cudaMalloc(size):  # noqa: N802
    return _allocate("cudaMalloc", state.device, size)


def cudaFree(address):  # noqa: N802
    del state.device[address]
    return (OK,)


def cudaMemcpyAsync(dst, src, count, kind, stream):  # noqa: N802
    to_device = kind == cudaMemcpyKind.cudaMemcpyHostToDevice
    targets, sources = (state.device, state.host) if to_device else (state.host, state.device)
    if dst not in targets or src not in sources or len(targets[dst]) < count:
        return (cudaError_t.cudaErrorInvalidValue,)
    stream.enqueue(lambda: ctypes.memmove(dst, src, count))
    return (OK,)


def cudaStreamBeginCapture(stream, mode):  # noqa: N802
    stream.recorded = []
    return (OK,)


def cudaStreamEndCapture(stream):  # noqa: N802
    recorded, stream.recorded = stream.recorded, None
    state.graphs += 1
    return OK, recorded


def cudaGraphInstantiate(graph, flags):  # noqa: N802
    if _status("cudaGraphInstantiate") != OK:
        return _status("cudaGraphInstantiate"), None
    state.graphs += 1
    return OK, list(graph)


def cudaGraphDestroy(graph):  # noqa: N802
    state.graphs -= 1
    return (OK,)


def cudaGraphExecDestroy(graph):  # noqa: N802
    state.graphs -= 1
    return (OK,)


def cudaGraphLaunch(graph, stream):  # noqa: N802
    if _status("cudaGraphLaunch") == OK:
        state.launches += 1
        for work in graph:
            work()
    return (_status("cudaGraphLaunch"),)


def cudaStreamSynchronize(stream):  # noqa: N802
    if stream.recorded is not None:
        return (cudaError_t.cudaErrorStreamCaptureUnsupported,)
    return (_status("cudaStreamSynchronize"),)


def cudaGetErrorString(error):  # noqa: N802
    return OK, f"simulated {int(error)}".encode()
