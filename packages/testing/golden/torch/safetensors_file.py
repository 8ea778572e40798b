"""What these scripts need of `safetensors.torch`, for machines without that package."""

import json
import struct

import numpy
import torch

DTYPES = {"F32": numpy.float32, "I32": numpy.int32, "I64": numpy.int64}
NAMES = {torch.float32: "F32", torch.int32: "I32", torch.int64: "I64"}


def load_file(path):
    """The tensors of a file, by name."""
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    header.pop("__metadata__", None)
    data = content[8 + length :]

    def read(info):
        begin, end = info["data_offsets"]
        values = numpy.frombuffer(data[begin:end], DTYPES[info["dtype"]])
        return torch.from_numpy(values.copy()).reshape(info["shape"])

    return {name: read(info) for name, info in header.items()}


def save_file(tensors, path):
    """Writes tensors by name."""
    header, parts, begin = {}, [], 0
    for name, tensor in tensors.items():
        values = tensor.detach().contiguous().numpy().tobytes()
        end = begin + len(values)
        header[name] = {
            "dtype": NAMES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [begin, end],
        }
        parts.append(values)
        begin = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(parts))
