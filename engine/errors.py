"""The error tree of the whole product, in one place.

Every error that a user can cause or must act on derives from `InspectionError` and carries a
one-line message that names the thing, what was expected, and the way out. The command line prints
that line and exits with `exit_code`; on a running line the same error becomes the verdict FAULT.

    InspectionError
    ├── ImageError             an image file or frame that cannot be judged
    │   └── LocateError            ... because its part was not found
    ├── DataError              a folder of images that is not usable
    ├── WeightsError           teacher weights missing or wrong
    ├── CheckpointError        a run folder that is damaged, foreign or incomplete
    ├── BundleError            a bundle that is damaged, foreign or newer
    │   └── ParityError        a backend or export that computes something else
    ├── RecipeError            a recipe that is impossible or belongs to another bundle
    ├── ReleaseError           a release that is damaged, foreign, older, or cannot be put in place
    │   └── SignatureError         ... or that nobody trusted has signed
    ├── UpdateError            an update of the program that cannot be made (exit code 1)
    ├── PackError              a folder for offline stations that cannot be made or is damaged
    ├── SettingsError          a station file that is impossible
    ├── BackendError           an inference runtime that cannot serve
    ├── CalibrationError       good parts that cannot carry a threshold
    │   └── TooFewPartsError   ... because there are not enough of them (exit code 1)
    ├── TrainingError          a training that cannot go on
    │   └── TrainingStoppedError   ... because somebody asked it to stop (exit code 1)
    ├── CameraError            a camera that cannot deliver
    │   ├── FrameTimeoutError
    │   └── CameraLostError
    ├── PlcError               a PLC link that cannot be opened or has failed
    ├── AccessError            somebody may not do this: wrong PIN, locked out, unfit user
    └── StoreError             the record cannot be kept
        └── JournalError       the journal in front of the record is full or broken
"""

from __future__ import annotations


class InspectionError(Exception):
    """Root of all expected errors.

    Attributes:
        exit_code: What the command line exits with (2 = wrong use or input, 1 = negative answer).
    """

    exit_code = 2


class ImageError(InspectionError):
    """An image file or frame that cannot be judged."""


class LocateError(ImageError):
    """The part was not found in a frame, or not in one pose only."""


class DataError(InspectionError):
    """A folder of images that is not usable."""


class WeightsError(InspectionError):
    """Teacher weights are missing or wrong."""


class CheckpointError(InspectionError):
    """A run folder is damaged, foreign or incomplete."""


class BundleError(InspectionError):
    """A bundle is damaged, foreign or newer than this program."""


class ParityError(BundleError):
    """A backend or an export computes something else than its reference."""


class RecipeError(InspectionError):
    """A recipe is impossible or belongs to another bundle."""


class ReleaseError(InspectionError):
    """A release is damaged, foreign, older than allowed, or cannot be put in place."""


class SignatureError(ReleaseError):
    """A release that nobody trusted has signed, or keys that cannot be read."""


class UpdateError(InspectionError):
    """An update of the program was refused or undone; what ran before runs."""

    exit_code = 1


class PackError(InspectionError):
    """A folder for offline stations cannot be made, or is damaged."""


class SettingsError(InspectionError):
    """A station file is impossible."""


class BackendError(InspectionError):
    """An inference runtime cannot serve."""


class CalibrationError(InspectionError):
    """The given good parts cannot carry a threshold."""


class TooFewPartsError(CalibrationError):
    """There are not enough good parts for the promise that was asked for.

    Attributes:
        parts: Number of parts that were given.
        provable_alpha: Smallest false-reject rate that these parts can prove.
        more_parts_needed: How many further parts the asked promise needs.
    """

    exit_code = 1

    def __init__(
        self, message: str, *, parts: int, provable_alpha: float, more_parts_needed: int
    ) -> None:
        super().__init__(message)
        self.parts = parts
        self.provable_alpha = provable_alpha
        self.more_parts_needed = more_parts_needed


class TrainingError(InspectionError):
    """A training cannot go on."""


class TrainingStoppedError(TrainingError):
    """Somebody asked the training to stop; its state is saved."""

    exit_code = 1


class CameraError(InspectionError):
    """A camera cannot deliver."""


class FrameTimeoutError(CameraError):
    """No frame arrived in time."""


class CameraLostError(CameraError):
    """The camera is gone."""


class PlcError(InspectionError):
    """A PLC link cannot be opened or has failed."""


class AccessError(InspectionError):
    """Somebody may not do this: a wrong PIN, a lock-out, a user that cannot be."""


class StoreError(InspectionError):
    """The record cannot be kept."""


class JournalError(StoreError):
    """The journal in front of the record is full or broken."""
