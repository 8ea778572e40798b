"""Goes on with the run that pytorch-run.test.ts begins, by the program of the documentation.

    python3 continue_digits_run.py BEGUN CONTINUED STEPS

Reads BEGUN.safetensors and BEGUN.json, and writes the same of CONTINUED.
"""

import sys
import types
from pathlib import Path

import torch

import safetensors_file

ROOT = Path(__file__).parents[4]

try:
    import safetensors.torch  # noqa: F401
except ImportError:
    sys.modules["safetensors"] = types.ModuleType("safetensors")
    sys.modules["safetensors.torch"] = safetensors_file

sys.path += [str(ROOT / "docs" / "examples"), str(ROOT / "packages" / "polyak" / "python")]

from pytorch_resume import resume  # noqa: E402

if __name__ == "__main__":
    begun, continued, steps = sys.argv[1:]
    i = torch.arange(4 * 28 * 28, dtype=torch.float64)
    images = torch.sin(0.37 * i + 0.001 * i * i).float().reshape(4, 1, 28, 28)
    labels = torch.tensor([3, 1, 4, 1])
    resume(begun, continued, [(images, labels)] * int(steps))
