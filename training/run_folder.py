"""The run folder: names of its files, and when one may be written into."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from engine.errors import CheckpointError, TrainingError


class RunFolder:
    """Files of one training.

    Args:
        path: The folder; need not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.checkpoint = path / "checkpoint.safetensors"
        self.config = path / "config.json"
        self.split = path / "split.json"
        self.metrics = path / "metrics.jsonl"
        self.report = path / "report.html"
        self.state = path / "resume" / "state.safetensors"
        self.best = path / "resume" / "best.safetensors"

    @property
    def finished(self) -> bool:
        """Whether a training has been completed here; `config.json` is written last."""
        return self.config.is_file() and self.checkpoint.is_file()

    def check_writable(self, *, resume: bool, force: bool) -> None:
        """Refuse to lose somebody's work.

        Raises:
            TrainingError: A file is in the way, or an earlier training without the word to go on.
        """
        if self.path.exists() and not self.path.is_dir():
            raise TrainingError(f"{self.path}: a file, expected a folder; choose another --output")
        if force or resume:
            return
        if self.finished:
            raise TrainingError(
                f"{self.path}: holds a finished training; choose another --output, "
                "or replace it with --force"
            )
        if self.state.is_file():
            raise TrainingError(
                f"{self.path}: holds an interrupted training; continue it with --resume, "
                "or start again with --force"
            )

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other trainings out; the system gives the lock back however this process ends.

        Raises:
            TrainingError: Another training is writing here, or the folder cannot be made.
        """
        made = [folder for folder in self.path.parents if not folder.exists()]
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.path, os.O_RDONLY)
        except OSError as error:
            raise TrainingError(
                f"{self.path}: cannot be made ({error.strerror}); choose another --output"
            ) from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            raise TrainingError(
                f"{self.path}: another training is writing here; wait for it, stop it, "
                "or choose another --output"
            ) from error
        try:
            yield
        finally:
            for folder in (self.path, *made):  # a refused training leaves no empty folder behind
                with suppress(OSError):
                    folder.rmdir()
            os.close(descriptor)

    def clear(self) -> None:
        """Make the folder and remove the files of an earlier training, and nothing else.

        Raises:
            TrainingError: The folder cannot be made or written to.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            # Last written, first removed: a kill in between leaves no run that looks finished.
            for file in (self.config, self.checkpoint, self.split, self.metrics, self.report):
                file.unlink(missing_ok=True)
                file.with_name(file.name + ".tmp").unlink(missing_ok=True)
            self.clear_state()
        except OSError as error:
            raise TrainingError(
                f"{self.path}: cannot be written ({error.strerror}); choose another --output"
            ) from error

    def clear_state(self) -> None:
        """Remove the state to resume from."""
        for file in (self.state, self.best):
            file.unlink(missing_ok=True)
            file.with_name(file.name + ".tmp").unlink(missing_ok=True)
        folder = self.state.parent
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()

    def read_config(self) -> dict[str, Any]:
        """Content of `config.json`.

        Raises:
            CheckpointError: It is missing or damaged.
        """
        try:
            content = json.loads(self.config.read_text(encoding="utf-8"))
        except OSError as error:
            raise CheckpointError(
                f"{self.config}: cannot be read ({error.strerror}); is the training finished?"
            ) from error
        except ValueError as error:
            raise CheckpointError(f"{self.config}: damaged ({error}); train again") from error
        if not isinstance(content, dict):
            raise CheckpointError(f"{self.config}: damaged (expected an object); train again")
        return content

    def metrics_of_first(self, epochs: int) -> str:
        """Lines of `metrics.jsonl` of the first epochs; a kill may have left later or torn ones."""
        if not self.metrics.is_file():
            return ""
        kept = []
        for line in self.metrics.read_text(encoding="utf-8").splitlines():
            try:
                if json.loads(line)["epoch"] <= epochs:
                    kept.append(line + "\n")
            except (ValueError, KeyError, TypeError):
                break
        return "".join(kept)
