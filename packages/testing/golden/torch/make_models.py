"""Writes small models of PyTorch: the state dict of each, its inputs, and its output in evaluation mode.

    python3 make_models.py
"""

from collections import OrderedDict
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from safetensors_file import save_file

FOLDER = Path(__file__).parent


class ConvNet(nn.Module):
    """Feature maps that are not square, flattened between two layers that care about the order."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding="same")
        self.norm = nn.BatchNorm2d(4)
        self.depth = nn.Conv2d(4, 8, (3, 2), groups=4)
        self.features = nn.BatchNorm1d(48)
        self.fc1 = nn.Linear(48, 7)
        self.ln = nn.LayerNorm(7)
        self.fc2 = nn.Linear(7, 3, bias=False)

    def forward(self, image):
        x = F.relu(self.norm(self.conv(image)))
        x = F.max_pool2d(self.depth(x), 2)
        x = self.features(torch.flatten(x, 1))
        return self.fc2(self.ln(F.relu(self.fc1(x))))


class Sequence(nn.Module):
    """Tokens, whose features are the last axis until the convolution."""

    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(11, 6)
        self.ln = nn.LayerNorm(6)
        self.conv = nn.Conv1d(6, 5, 3)
        self.fc = nn.Linear(35, 4)

    def forward(self, tokens):
        x = self.ln(self.tokens(tokens))
        x = F.relu(self.conv(x.transpose(1, 2)))
        return self.fc(torch.flatten(x, 1))


class Branches(nn.Module):
    """Two feature maps and a vector, joined; modules inside modules."""

    def __init__(self):
        super().__init__()
        self.wide = nn.Sequential(nn.Conv2d(2, 3, (2, 1)), nn.LayerNorm([3, 4, 4]))
        self.small = nn.Conv2d(2, 2, 3, stride=2)
        self.norm = nn.BatchNorm1d(56)
        self.head = nn.ModuleDict({"hidden": nn.Linear(56, 5), "out": nn.Linear(5, 2)})

    def forward(self, image, vector):
        wide, small = self.wide(image), self.small(image)
        x = torch.cat([torch.flatten(wide, 1), vector, torch.flatten(small, 1)], 1)
        return self.head["out"](torch.tanh(self.head["hidden"](self.norm(x))))


class Decoder(nn.Module):
    """Transposed, separable and three-dimensional convolutions, and slopes: of channels, of a vector, and one for all."""

    def __init__(self):
        super().__init__()
        self.up = nn.ConvTranspose2d(3, 4, 3, stride=2)
        self.slopes = nn.PReLU(4)
        depthwise = nn.Conv2d(4, 8, (2, 3), groups=4, bias=False)
        parts = OrderedDict(depthwise=depthwise, pointwise=nn.Conv2d(8, 2, 1))
        self.separable = nn.Sequential(parts)
        self.volume = nn.Conv3d(2, 3, (2, 1, 2))
        self.slope = nn.PReLU()
        self.back = nn.ConvTranspose3d(3, 2, (1, 2, 2), bias=False)
        self.each = nn.PReLU(204)
        self.fc = nn.Linear(204, 3)

    def forward(self, image, volume):
        x = self.separable(self.slopes(self.up(image)))
        y = self.back(self.slope(self.volume(volume)))
        return self.fc(self.each(torch.cat([torch.flatten(x, 1), torch.flatten(y, 1)], 1)))


class Recurrent(nn.Module):
    """Layers with a state, one of them in both directions. The second of PyTorch's two biases is zeros."""

    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(7, 3)
        self.memory = nn.LSTM(3, 4, batch_first=True)
        self.both = nn.RNN(4, 2, batch_first=True, bidirectional=True)
        self.each = nn.Linear(4, 2)
        self.last = nn.LSTM(2, 3, batch_first=True, bias=False)

    def forward(self, tokens):
        x, _ = self.memory(self.tokens(tokens))
        x, _ = self.both(x)
        x, _ = self.last(self.each(x))
        return x[:, -1]


def write(name, model, inputs):
    # Nothing stays as it begins: no ones, no zeros; and two batches for the statistics.
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
            if "bias_hh" in key:
                parameter.zero_()
        for _ in range(2):
            model(*inputs)
        output = model.eval()(*inputs)
    save_file(model.state_dict(), FOLDER / f"{name}.safetensors")
    given = {f"input.{i}": tensor for i, tensor in enumerate(inputs)}
    save_file({**given, "output": output}, FOLDER / f"{name}-io.safetensors")


if __name__ == "__main__":
    torch.manual_seed(1)
    write("convnet", ConvNet(), [torch.randn(3, 3, 8, 5)])
    write("sequence", Sequence(), [torch.randint(0, 11, (2, 9))])
    write("branches", Branches(), [torch.randn(3, 2, 5, 4), torch.randn(3, 4)])
    write("decoder", Decoder(), [torch.randn(2, 3, 4, 5), torch.randn(2, 2, 3, 4, 3)])
    write("recurrent", Recurrent(), [torch.randint(0, 7, (3, 5))])
