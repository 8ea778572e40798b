"""What the documentation's torchvision_weights.py does, for torchvision.test.ts.

    python3 exchange_torchvision.py save FILE
    python3 exchange_torchvision.py logits FILE LOGITS

Saves weights that are random, for there is nothing to download; or writes what fine-tuned weights make of images.
"""

import sys
import types
from pathlib import Path

import torch

import safetensors_file

try:
    import safetensors.torch  # noqa: F401
except ImportError:
    sys.modules["safetensors"] = types.ModuleType("safetensors")
    sys.modules["safetensors.torch"] = safetensors_file

sys.path.append(str(Path(__file__).parents[4] / "docs" / "examples"))

from torchvision_weights import load_weights, save_weights  # noqa: E402

if __name__ == "__main__":
    action, *paths = sys.argv[1:]
    if action == "save":
        torch.manual_seed(1)
        save_weights(paths[0], weights=None)
    else:
        i = torch.arange(4 * 33 * 33 * 3, dtype=torch.float64)
        images = torch.sin(0.37 * i + 0.001 * i * i).float().reshape(4, 33, 33, 3)
        with torch.no_grad():
            logits = load_weights(paths[0], classes=3)(images.permute(0, 3, 1, 2))
        safetensors_file.save_file({"logits": logits}, paths[1])
