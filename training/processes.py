"""The processes of one training: one, or as many as `torchrun` started.

    torchrun --nproc-per-node 4 -m gonogo train rd4ad --data images/screw --device cuda

Every process holds the whole model and all images, draws the same batches and takes its share of
each; gradients are summed. So the batch size, the schedule and, for losses that are means over
images, the result mean the same for any number of processes. Batch norms see the share of their own
process, as in `torch.nn.parallel.DistributedDataParallel`; their running statistics are averaged.
Only the first process writes and speaks.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import torch
import torch.distributed as dist
from torch import Tensor, nn

from engine.errors import TrainingError

_STARTED_BY_TORCHRUN = ("RANK", "WORLD_SIZE", "LOCAL_RANK")


class Processes:
    """One process among those of a training.

    Args:
        rank: Number of this process, from 0.
        count: Number of processes.
    """

    def __init__(self, rank: int = 0, count: int = 1) -> None:
        self.rank = rank
        self.count = count

    @property
    def is_first(self) -> bool:
        """Whether this process writes the run folder and reports progress."""
        return self.rank == 0

    def share(self, batch: Tensor) -> tuple[Tensor, float]:
        """This process's images of a batch, and what its mean weighs in the mean of all.

        Args:
            batch: `(B,)` int64, which images.

        Returns:
            `(b,)` int64, at least one image, and the weight; the weights of all processes add up to
            their number.
        """
        if self.count == 1:
            return batch, 1.0
        mine = batch[self.rank :: self.count]
        if len(mine):
            return mine, self.count * len(mine) / len(batch)
        # Every process has to take the step; this one's share counts for nothing.
        return batch[:1], 0.0

    def sum_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """Replace gradients by their mean over the processes, in one message."""
        if self.count == 1:
            return
        gradients = [p.grad for p in parameters if p.grad is not None]
        if not gradients:
            return
        flat = torch.cat([gradient.reshape(-1).float() for gradient in gradients])
        dist.all_reduce(flat)
        flat /= self.count
        begin = 0
        for gradient in gradients:
            size = gradient.numel()
            gradient.copy_(flat[begin : begin + size].view_as(gradient))
            begin += size

    def mean_of(self, losses: Mapping[str, float], device: torch.device) -> dict[str, float]:
        """Mean of every loss part over the processes, the same number in each of them."""
        if self.count == 1:
            return dict(losses)
        values = torch.tensor(list(losses.values()), dtype=torch.float64, device=device)
        dist.all_reduce(values)
        return dict(zip(losses, (values / self.count).tolist(), strict=True))

    def any_of(self, answer: bool, device: torch.device) -> bool:
        """Whether any process says yes; all get the same answer, at the same step."""
        if self.count == 1:
            return answer
        votes = torch.tensor([int(answer)], device=device)
        dist.all_reduce(votes)
        return bool(votes.item())

    def average_buffers(self, model: nn.Module) -> None:
        """Make running statistics the mean of all processes'."""
        if self.count == 1:
            return
        for buffer in filter(torch.is_floating_point, model.buffers()):
            dist.all_reduce(buffer)
            buffer.div_(self.count)

    def begin_alike(self, model: nn.Module, seed: int) -> None:
        """Give every process the first one's model, and random numbers of its own from here on."""
        if self.count == 1:
            return
        for tensor in model.state_dict().values():
            dist.broadcast(tensor, src=0)
        self.draw_apart(seed)

    def draw_apart(self, seed: int) -> None:
        """Give this process random numbers of its own: also after a resume, whose state is one."""
        if self.count > 1:
            torch.manual_seed(seed + 7919 * self.rank)

    def from_first(self, values: list[float], device: torch.device) -> list[float]:
        """The first process's numbers, in every process."""
        if self.count == 1:
            return values
        told = torch.tensor(values, dtype=torch.float64, device=device)
        dist.broadcast(told, src=0)
        return [float(value) for value in told.tolist()]


ALONE = Processes()


@contextmanager
def open_processes(device: str) -> Iterator[Processes]:
    """Join the other processes that `torchrun` started; alone where there are none.

    Args:
        device: `cpu`, `cuda` or `auto`, as the training asks for.

    Raises:
        TrainingError: The processes do not find each other, or there are fewer GPUs than processes.
    """
    if any(name not in os.environ for name in _STARTED_BY_TORCHRUN):
        yield ALONE
        return
    rank, count = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
    if count == 1:
        yield ALONE
        return
    on_gpu = device != "cpu" and torch.cuda.is_available()
    if on_gpu:
        local, found = int(os.environ["LOCAL_RANK"]), torch.cuda.device_count()
        if local >= found:
            raise TrainingError(
                f"torchrun started process {local} of this machine, which has {found} GPUs; use "
                f"--nproc-per-node {found}"
            )
        torch.cuda.set_device(local)
    try:
        dist.init_process_group("nccl" if on_gpu else "gloo")
    except (RuntimeError, ValueError) as error:
        reason = (str(error).strip().splitlines() or ["no reason given"])[0]
        raise TrainingError(
            f"the {count} processes of torchrun do not find each other ({reason}); check "
            "MASTER_ADDR and MASTER_PORT"
        ) from error
    try:
        yield Processes(rank, count)
    finally:
        dist.destroy_process_group()
