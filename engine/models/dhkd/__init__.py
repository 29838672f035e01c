"""DHKD: a normalizing flow as the teacher, a denoising network as the student.

Only a README of the published system (Tong, Li, Song) is public: it names the parts and states two
objectives, but gives no layer, weight or schedule. What is built here follows that description and
fills its gaps with choices of our own; it is no reproduction.
"""

from engine.models.dhkd.model import DenoisingDistillation
from engine.models.dhkd.objectives import Objectives, measure_objectives

__all__ = ["DenoisingDistillation", "Objectives", "measure_objectives"]
