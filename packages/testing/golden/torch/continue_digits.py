"""Goes on with the averages that the documentation's example exports, and writes what comes of it.

    python3 continue_digits.py

Reads digits-from-tab.safetensors.base64, checks that PyTorch loads it strictly, takes one step of SGD, and writes the
state dict after it, with images and their outputs before and after.
"""

import base64
import sys
import tempfile
import types
from pathlib import Path

import torch

import safetensors_file

FOLDER = Path(__file__).parent

try:
    import safetensors.torch  # noqa: F401
except ImportError:
    sys.modules["safetensors"] = types.ModuleType("safetensors")
    sys.modules["safetensors.torch"] = safetensors_file

sys.path.append(str(FOLDER.parents[3] / "docs" / "examples"))

from pytorch_continue import Digits, continue_training  # noqa: E402


def outputs_of(path, images):
    model = Digits()
    model.load_state_dict(safetensors_file.load_file(path), strict=True)
    for name, buffer in model.named_buffers():
        assert buffer.dtype == (torch.int64 if "num_batches" in name else torch.float32), name
    with torch.no_grad():
        return model.eval()(images)


if __name__ == "__main__":
    torch.manual_seed(1)
    images = torch.randn(3, 1, 28, 28)
    labels = torch.tensor([3, 1, 4])
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "digits.safetensors"
        text = (FOLDER / "digits-from-tab.safetensors.base64").read_text()
        source.write_bytes(base64.b64decode(text))
        before = outputs_of(source, images)
        target = FOLDER / "digits-continued.safetensors"
        continue_training(source, target, [(images, labels)], lr=0.01)
    after = outputs_of(target, images)
    tensors = {"images": images, "before": before, "after": after}
    safetensors_file.save_file(tensors, FOLDER / "digits-continued-io.safetensors")
    print("outputs up to", before.abs().max().item())
    print("one step moved them by up to", (after - before).abs().max().item())
