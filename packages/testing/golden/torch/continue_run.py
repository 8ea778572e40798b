"""Goes on with a run that begins in continued-run.test.ts: the same gradients, from a formula.

    python3 continue_run.py BEGUN CONTINUED STEPS

Reads BEGUN.safetensors and BEGUN.json, and writes the same of CONTINUED.
"""

import math
import sys
from collections import OrderedDict
from pathlib import Path

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

sys.path.append(str(Path(__file__).parents[3] / "polyak" / "python"))

import polyak_torch  # noqa: E402


class Everything(nn.Module):
    """Every kind of layer that has a counterpart in tfjs; it is not run."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(2, 3, (3, 2))
        self.norm = nn.BatchNorm2d(3)
        self.depth = nn.Conv2d(3, 6, 1, groups=3)
        self.table = nn.Embedding(5, 2)
        self.words = nn.Conv1d(2, 2, 2)
        self.up = nn.ConvTranspose2d(6, 2, 2)
        self.slopes = nn.PReLU(2)
        depthwise = nn.Conv2d(2, 2, 2, groups=2, bias=False)
        self.separable = nn.Sequential(OrderedDict(depthwise=depthwise, pointwise=nn.Conv2d(2, 3, 1)))
        self.volume = nn.Conv3d(1, 2, 2)
        self.back = nn.ConvTranspose3d(2, 1, 2)
        self.memory = nn.LSTM(2, 2)
        self.both = nn.RNN(2, 1, bidirectional=True)
        self.each = nn.Linear(2, 1)
        self.ln = nn.LayerNorm(55)
        self.fc = nn.Linear(55, 3)
        self.shift = nn.BatchNorm1d(3)


def formula(key, shape, phase):
    start = phase + sum(key.encode())
    values = [math.sin(start + 1.7 * i) for i in range(math.prod(shape))]
    return torch.tensor(values, dtype=torch.float64).float().reshape(shape)


if __name__ == "__main__":
    begun, continued, steps = sys.argv[1:]
    checkpoint = polyak_torch.load(f"{begun}.safetensors", f"{begun}.json")
    model = Everything()
    model.load_state_dict(checkpoint.model, strict=True)
    kind = getattr(torch.optim, checkpoint.run["optimizer"]["name"])
    optimizer = kind(checkpoint.param_groups(model))
    optimizer.load_state_dict(checkpoint.optimizer(model, optimizer))
    decay = checkpoint.run["averages"][0]["decay"] or 0.9
    averaged = AveragedModel(model, avg_fn=lambda a, p, _: a + (1 - decay) * (p - a))
    averaged.load_state_dict(checkpoint.averaged_model(), strict=True)
    parts = {
        name: [formula(name, p.shape, phase) for phase in (1, 2, 3)]
        for name, p in model.named_parameters()
    }
    for step in range(checkpoint.step, checkpoint.step + int(steps)):
        phase = 0.7 * step
        for name, p in model.named_parameters():
            target, sine, cosine = parts[name]
            noise = math.cos(phase) * sine + math.sin(phase) * cosine
            p.grad = 0.3 * (p.detach() - target) + 0.5 * noise
        optimizer.step()
        averaged.update_parameters(model)
    end = checkpoint.step + int(steps)
    polyak_torch.save(
        f"{continued}.safetensors", f"{continued}.json", model, optimizer, averaged, step=end
    )
