"""Goes on in PyTorch with a run of Polyak, and takes it back.

    checkpoint = polyak_torch.load("run.safetensors", "run.json")
    model.load_state_dict(checkpoint.model)
    optimizer = torch.optim.AdamW(checkpoint.param_groups(model))
    optimizer.load_state_dict(checkpoint.optimizer(model, optimizer))
    averaged = AveragedModel(model, avg_fn=...)
    averaged.load_state_dict(checkpoint.averaged_model())
    ...
    polyak_torch.save("run.safetensors", "run.json", model, optimizer, averaged)

The two files are those of Polyak's `toTorchCheckpoint` and `fromTorchCheckpoint`. Needs PyTorch 1.12 or later, with NumPy.
A model inside `DistributedDataParallel`, `DataParallel` or `torch.compile` is taken out of it.
"""

from __future__ import annotations

import json
import struct
from os import PathLike
from typing import Any, Iterable, Union

import torch
from torch import Tensor, nn
from torch.nn.parallel import DataParallel, DistributedDataParallel
from torch.optim import Optimizer

__all__ = ["Checkpoint", "load", "save"]

Path = Union[str, "PathLike[str]"]

FORMAT = "polyak torch checkpoint"
VERSION = 1

# What the state of a parameter has besides tensors of its shape.
COUNTERS = {"step", "mu_product", "eta", "mu"}


class Checkpoint:
    """The contents of both files. Its methods return what `load_state_dict` takes."""

    def __init__(self, tensors: dict[str, Tensor], run: dict[str, Any]) -> None:
        self.tensors = tensors
        self.run = run

    @property
    def step(self) -> int:
        """The steps that the optimizer has taken."""
        return self.run["step"]

    @property
    def model(self) -> dict[str, Tensor]:
        """The state dict of the model, which is not inside another: load it before you wrap it."""
        return self._under("model.")

    def param_groups(self, model: nn.Module) -> list[dict[str, Any]]:
        """The groups of parameters, for the constructor of the optimizer."""
        named = parameters_by_name(model)
        groups = []
        for group in self.run["optimizer"]["param_groups"]:
            unknown = [name for name in group["params"] if name not in named]
            if unknown:
                raise ValueError(f"the model must have the parameters {unknown}")
            groups.append({"params": [named[name] for name in group["params"]], "lr": group["lr"]})
        return groups

    def optimizer(self, model: nn.Module, optimizer: Optimizer) -> dict[str, Any]:
        """The state dict of an optimizer in `torch.optim`, with the same groups in any order of parameters."""
        saved = self.run["optimizer"]
        if type(optimizer).__name__ != saved["name"]:
            raise TypeError(f"the optimizer must be {saved['name']}, got {type(optimizer).__name__}")
        if len(optimizer.param_groups) != len(saved["param_groups"]):
            given = len(optimizer.param_groups)
            raise ValueError(f"the optimizer must have {len(saved['param_groups'])} groups, got {given}")
        named = parameters_by_name(model)
        packed = optimizer.state_dict()
        state, left = {}, self._under("optimizer.")
        for i, (group, own) in enumerate(zip(saved["param_groups"], optimizer.param_groups)):
            target = packed["param_groups"][i]
            index_of = {id(p): index for p, index in zip(own["params"], target["params"])}
            listed = {id(named[name]) for name in group["params"] if name in named}
            extra = [p for p in own["params"] if id(p) not in listed and p.requires_grad]
            if extra:
                names = [name for name, p in named.items() if any(p is one for one in extra)]
                raise ValueError(f"group {i} of the checkpoint must have the parameters {names}")
            target.update(options_for(group, target, saved["name"]))
            for name in group["params"]:
                if name not in named or id(named[name]) not in index_of:
                    raise ValueError(f"group {i} of the optimizer must have the parameter {name}")
                if name in saved["state"]:
                    own_state = {**saved["state"][name], **take(left, name, named[name])}
                    state[index_of[id(named[name])]] = own_state
        if left:
            raise ValueError(f"the optimizer has no place for {sorted(left)}")
        return {**packed, "state": state}

    def averaged_model(self, index: int = 0) -> dict[str, Tensor]:
        """The state dict of `torch.optim.swa_utils.AveragedModel`."""
        count = torch.tensor(self._average(index)["n_averaged"], dtype=torch.long)
        return {"n_averaged": count, **self.model_ema_v3(index)}

    def model_ema_v3(self, index: int = 0) -> dict[str, Tensor]:
        """The state dict of timm's `ModelEmaV3`, which counts nothing."""
        self._average(index)
        averages = {**self.model, **self._under(f"averages.{index}.")}
        return {f"module.{name}": tensor for name, tensor in averages.items()}

    def nemo_ema(self, model: nn.Module, optimizer: Optimizer, index: int = 0) -> dict[str, Any]:
        """The state dict of NeMo's `EMAOptimizer`; `optimizer` is the one that it wraps."""
        average = self._average(index)
        if average["decay"] is None:
            raise ValueError("NeMo's EMAOptimizer needs a constant decay, and this one is not")
        weights, averages = self.model, self._under(f"averages.{index}.")
        names = names_in(model, (p for group in optimizer.param_groups for p in group["params"]))
        return {
            "opt": self.optimizer(model, optimizer),
            "ema": tuple(averages.get(name, weights[name]) for name in names),
            "current_step": average["current_step"],
            "decay": average["decay"],
            "every_n_steps": average["every_n_steps"],
        }

    def _average(self, index: int) -> dict[str, Any]:
        count = len(self.run["averages"])
        if not 0 <= index < count:
            raise IndexError(f"index must be below {count}, the number of averages, got {index}")
        return self.run["averages"][index]

    def _under(self, prefix: str) -> dict[str, Tensor]:
        found = self.tensors.items()
        return {key[len(prefix) :]: tensor for key, tensor in found if key.startswith(prefix)}


def load(safetensors_path: Path, json_path: Path) -> Checkpoint:
    """The checkpoint in two files of `toTorchCheckpoint`, or of `save`."""
    with open(json_path, encoding="utf-8") as file:
        run = json.load(file)
    if not isinstance(run, dict) or run.get("format") != FORMAT or run.get("version") != VERSION:
        raise ValueError(f"{json_path} must be a {FORMAT} of version {VERSION}")
    tensors, metadata = read_safetensors(safetensors_path)
    if metadata.get("step", str(run["step"])) != str(run["step"]):
        raise ValueError(f"the files must be of one step, got {metadata['step']} and {run['step']}")
    return Checkpoint(tensors, run)


def save(
    safetensors_path: Path,
    json_path: Path,
    model: nn.Module,
    optimizer: Any,
    averages: nn.Module | Iterable[nn.Module] = (),
    step: int | None = None,
) -> None:
    """Writes the two files that `fromTorchCheckpoint` takes.

    averages: an `AveragedModel`, a `ModelEmaV3`, or a list of them. Those of NeMo's `EMAOptimizer`, given as the
        optimizer, are included.
    step: the steps of the whole run. By default the largest count in the state; SGD has none, so it must be given.
    """
    model = unwrapped(model)
    nemo = optimizer if hasattr(optimizer, "ema_params") else None
    base = optimizer if nemo is None else nemo.optimizer
    saved, slots = optimizer_parts(model, base)
    step = steps_of(saved) if step is None else step
    modules = [averages] if isinstance(averages, nn.Module) else averages
    parts = [module_parts(model, unwrapped(averaged), step) for averaged in modules]
    if nemo is not None:
        parts.append(nemo_parts(model, nemo))
    tensors = {**prefixed("model.", model.state_dict()), **prefixed("optimizer.", slots)}
    for index, (_, averaged) in enumerate(parts):
        tensors.update(prefixed(f"averages.{index}.", averaged))
    infos = [info for info, _ in parts]
    run = {"format": FORMAT, "version": VERSION, "step": step, "optimizer": saved, "averages": infos}
    text = json.dumps(run, indent=1, allow_nan=False)
    write_safetensors(safetensors_path, tensors, {"format": "pt", "step": str(step)})
    with open(json_path, "w", encoding="utf-8") as file:
        file.write(text)


def optimizer_parts(
    model: nn.Module, optimizer: Optimizer
) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """What the JSON has of an optimizer, and the tensors of its state by name."""
    kind = type(optimizer).__name__
    groups, state, slots = [], {}, {}
    for group in optimizer.param_groups:
        options = {name: plain(value) for name, value in group.items() if name != "params"}
        if kind == "NAdam":
            options["corrected_product"] = corrects_product()
        own = [p for p in group["params"] if p.requires_grad or optimizer.state.get(p)]
        names = names_in(model, own)
        groups.append({"params": names, **options})
        for name, parameter in zip(names, own):
            saved = optimizer.state.get(parameter)
            if not saved:
                continue
            state[name] = {key: plain(saved[key]) for key in saved if key in COUNTERS}
            for key, value in saved.items():
                if key not in COUNTERS and torch.is_tensor(value):
                    slots[f"{name}.{key}"] = value
    return {"name": kind, "param_groups": groups, "state": state}, slots


def steps_of(saved: dict[str, Any]) -> int:
    """The largest count in the state of an optimizer."""
    counts = [counters["step"] for counters in saved["state"].values() if "step" in counters]
    if not counts and (saved["state"] or saved["name"] == "SGD"):
        raise ValueError(f"{saved['name']} does not count its steps: step must be given")
    return int(max(counts, default=0))


def module_parts(
    model: nn.Module, averaged: Any, step: int
) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """What the JSON has of a module of averages, and the averages: of what is trained, and of the buffers."""
    frozen = {name for name, p in parameters_by_name(model).items() if not p.requires_grad}
    tensors = unwrapped(averaged.module).state_dict().items()
    count = int(getattr(averaged, "n_averaged", step))
    info = {
        "n_averaged": count,
        "decay": getattr(averaged, "decay", None),
        "current_step": step,
        "every_n_steps": 1,
        "last_step": step if count else 0,
        "gathered": None,
    }
    return info, {
        name: tensor
        for name, tensor in tensors
        if name not in frozen and tensor.is_floating_point()
    }


def nemo_parts(model: nn.Module, nemo: Any) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """The same of NeMo's `EMAOptimizer`."""
    parameters = [p for group in nemo.optimizer.param_groups for p in group["params"]]
    kept = zip(names_in(model, parameters), parameters, nemo.ema_params)
    # It updates after steps 1, n + 1, 2n + 1 and so on.
    count = -(-nemo.current_step // nemo.every_n_steps)
    info = {
        "n_averaged": count,
        "decay": nemo.decay,
        "current_step": nemo.current_step,
        "every_n_steps": nemo.every_n_steps,
        "last_step": (count - 1) * nemo.every_n_steps + 1 if count else 0,
        "gathered": None,
    }
    return info, {name: tensor for name, p, tensor in kept if p.requires_grad}


def prefixed(prefix: str, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {f"{prefix}{name}": tensor for name, tensor in tensors.items()}


def unwrapped(model: nn.Module) -> nn.Module:
    """The module inside `DistributedDataParallel`, `DataParallel` and `torch.compile`."""
    while True:
        if isinstance(model, (DataParallel, DistributedDataParallel)):
            model = model.module
        elif isinstance(getattr(model, "_orig_mod", None), nn.Module):
            model = model._orig_mod
        else:
            return model


def names_in(model: nn.Module, parameters: Iterable[nn.Parameter]) -> list[str]:
    """The first name of each of the parameters."""
    name_of = {id(p): name for name, p in reversed(list(parameters_by_name(model).items()))}
    parameters = list(parameters)
    strange = [list(p.shape) for p in parameters if id(p) not in name_of]
    if strange:
        raise ValueError(f"the optimizer must have parameters of the model, got others of shapes {strange}")
    return [name_of[id(p)] for p in parameters]


def parameters_by_name(model: nn.Module) -> dict[str, nn.Parameter]:
    """All names: a parameter of a module that is there twice has two."""
    return {
        f"{prefix}.{name}" if prefix else name: parameter
        for prefix, module in unwrapped(model).named_modules(remove_duplicate=False)
        for name, parameter in module._parameters.items()
        if parameter is not None
    }


def options_for(saved: dict[str, Any], own: dict[str, Any], name: str) -> dict[str, Any]:
    """The options of a saved group that this PyTorch has; it must not lack one that is in use."""
    options = {}
    for option, value in saved.items():
        if option == "params":
            continue
        if option == "corrected_product":
            if value != corrects_product():
                needed = "2.0 or later" if value else "before 2.0"
                raise ValueError(f"correctedProduct is {value}: NAdam needs PyTorch {needed}")
        elif option in own or option == "initial_lr":
            options[option] = restored(value)
        elif value not in (False, None):
            version = torch.__version__
            raise ValueError(f"{name} of PyTorch {version} must have {option}, which is {value}")
    return options


def take(tensors: dict[str, Tensor], name: str, parameter: Tensor) -> dict[str, Tensor]:
    """The tensors of one parameter's state, taken out of `tensors`."""
    keys = [key for key in tensors if key.rpartition(".")[0] == name]
    found = {key.rpartition(".")[2]: tensors.pop(key) for key in keys}
    for key, tensor in found.items():
        if tensor.shape != parameter.shape:
            shapes = f"{list(parameter.shape)}, got {list(tensor.shape)}"
            raise ValueError(f"optimizer.{name}.{key} must have the shape {shapes}")
    return found


def corrects_product() -> bool:
    """Whether NAdam multiplies each momentum into the product once, as the paper has it."""
    return int(torch.__version__.split(".")[0]) >= 2


def plain(value: Any) -> Any:
    """An option or a counter for JSON, which has no infinite numbers."""
    if torch.is_tensor(value):
        value = value.item()
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def restored(value: Any) -> Any:
    """The inverse, but for tensors."""
    if isinstance(value, list):
        return tuple(restored(one) for one in value)
    return float(value) if value in ("Infinity", "-Infinity") else value


DTYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
    "BOOL": torch.bool,
}


def read_safetensors(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    """The tensors of a file by name, and its metadata."""
    with open(path, "rb") as file:
        content = file.read()
    try:
        (length,) = struct.unpack_from("<Q", content)
        header = json.loads(content[8 : 8 + length])
        metadata = header.pop("__metadata__", {})
        data = content[8 + length :]
        tensors = {name: tensor_of(info, data) for name, info in header.items()}
    except (struct.error, ValueError, KeyError, TypeError, AttributeError, RuntimeError) as error:
        raise ValueError(f"{path} must be a whole safetensors file of {', '.join(DTYPES)}") from error
    return tensors, metadata


def tensor_of(info: dict[str, Any], data: bytes) -> Tensor:
    """The tensor that an entry of the header describes."""
    begin, end = info["data_offsets"]
    if begin == end:
        return torch.empty(info["shape"], dtype=DTYPES[info["dtype"]])
    part = bytearray(data[begin:end])
    return torch.frombuffer(part, dtype=DTYPES[info["dtype"]]).reshape(info["shape"])


def write_safetensors(path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
    """Writes tensors by name: floats in single precision, all else as 64-bit integers."""
    header: dict[str, Any] = {"__metadata__": metadata}
    parts, begin = [], 0
    ordered = sorted(tensors.items(), key=lambda item: item[1].is_floating_point())
    for name, tensor in ordered:
        dtype = "F32" if tensor.is_floating_point() else "I64"
        values = tensor.detach().to("cpu", DTYPES[dtype]).contiguous().numpy().tobytes()
        offsets = [begin, begin + len(values)]
        header[name] = {"dtype": dtype, "shape": list(tensor.shape), "data_offsets": offsets}
        parts.append(values)
        begin = offsets[1]
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(parts))
