"""Tests of polyak_torch.py with the PyTorch that is installed.

    python3 test_polyak_torch.py
"""

import copy
import tempfile
import unittest
from pathlib import Path

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

import polyak_torch


class Net(nn.Module):
    """With a module that is there twice."""

    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 2)
        self.norm = nn.BatchNorm1d(2)
        self.second = self.first
        self.last = nn.Linear(2, 1)

    def forward(self, x):
        return self.last(self.second(self.norm(self.first(x))))


class ModelEmaV3(nn.Module):
    """As far as a state dict goes, timm's."""

    def __init__(self, model, decay=0.9):
        super().__init__()
        self.module = copy.deepcopy(model)
        self.decay = decay

    def update(self, model):
        with torch.no_grad():
            for average, own in zip(self.module.state_dict().values(), model.state_dict().values()):
                if average.is_floating_point():
                    average.lerp_(own, 1 - self.decay)
                else:
                    average.copy_(own)


class EMAOptimizer:
    """As far as a state dict goes, NeMo's."""

    def __init__(self, optimizer, decay=0.9, every_n_steps=2):
        self.optimizer = optimizer
        self.decay, self.every_n_steps, self.current_step = decay, every_n_steps, 0
        self.ema_params = tuple(p.detach().clone() for p in self.all_parameters())

    def all_parameters(self):
        return (p for group in self.optimizer.param_groups for p in group["params"])

    def step(self):
        self.optimizer.step()
        if self.current_step % self.every_n_steps == 0:
            for average, own in zip(self.ema_params, self.all_parameters()):
                average.lerp_(own.detach(), 1 - self.decay)
        self.current_step += 1

    def load_state_dict(self, state):
        self.optimizer.load_state_dict(state["opt"])
        self.ema_params = tuple(tensor.clone() for tensor in state["ema"])
        self.current_step, self.decay = state["current_step"], state["decay"]
        self.every_n_steps = state["every_n_steps"]


KINDS = {
    "Adadelta": {},
    "Adagrad": {"initial_accumulator_value": 0.1},
    "Adam": {"amsgrad": True},
    "AdamW": {},
    "Adamax": {},
    "ASGD": {"t0": 2, "lambd": 0.1},
    "NAdam": {},
    "RAdam": {},
    "RMSprop": {"momentum": 0.9, "centered": True},
    "Rprop": {},
    "SGD": {"momentum": 0.9, "dampening": 0.5},
}


def train(model, optimizer, steps, *averages):
    x = torch.tensor([[1.0, 2.0], [3.0, -1.0], [0.5, 0.0]])
    for _ in range(steps):
        for p in model.parameters():
            p.grad = None
        model(x).square().mean().backward()
        optimizer.step()
        for average in averages:
            getattr(average, "update_parameters", getattr(average, "update", None))(model)


def through_files(*parts, **options):
    with tempfile.TemporaryDirectory() as folder:
        paths = str(Path(folder) / "run.safetensors"), str(Path(folder) / "run.json")
        polyak_torch.save(*paths, *parts, **options)
        return polyak_torch.load(*paths)


class Tests(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.model = Net()
        self.twin = Net()

    def assert_same(self, one, other):
        for a, b in zip(one, other):
            self.assertTrue(torch.equal(a, b), (a, b))

    def test_goes_on_as_if_there_had_been_no_stop(self):
        for kind, options in KINDS.items():
            with self.subTest(kind):
                model, twin = Net(), Net()
                make = getattr(torch.optim, kind)
                names = dict(model.named_parameters())
                groups = [
                    {"params": [names["last.bias"]], "lr": 0.01},
                    {"params": [p for name, p in names.items() if name != "last.bias"]},
                ]
                optimizer = make(groups, lr=0.02, **options)
                train(model, optimizer, 4)
                checkpoint = through_files(model, optimizer, step=4)
                twin.load_state_dict(checkpoint.model)
                again = make(checkpoint.param_groups(twin))
                again.load_state_dict(checkpoint.optimizer(twin, again))
                self.assertEqual([group["lr"] for group in again.param_groups], [0.01, 0.02])
                train(model, optimizer, 3)
                train(twin, again, 3)
                self.assert_same(model.parameters(), twin.parameters())

    def test_any_order_of_parameters(self):
        optimizer = torch.optim.Adam(self.model.parameters())
        train(self.model, optimizer, 2)
        checkpoint = through_files(self.model, optimizer)
        self.twin.load_state_dict(checkpoint.model)
        again = torch.optim.Adam(reversed(list(self.twin.parameters())))
        again.load_state_dict(checkpoint.optimizer(self.twin, again))
        train(self.model, optimizer, 2)
        train(self.twin, again, 2)
        self.assert_same(self.model.parameters(), self.twin.parameters())

    def test_averages_of_modules(self):
        optimizer = torch.optim.SGD(self.model.parameters(), lr=0.1)
        averaged, ema = AveragedModel(self.model), ModelEmaV3(self.model)
        train(self.model, optimizer, 3, averaged, ema)
        checkpoint = through_files(self.model, optimizer, [averaged, ema], step=3)
        self.twin.load_state_dict(checkpoint.model)
        again, ema_again = AveragedModel(self.twin), ModelEmaV3(self.twin)
        again.load_state_dict(checkpoint.averaged_model())
        ema_again.load_state_dict(checkpoint.model_ema_v3(1))
        self.assertEqual(again.n_averaged, 3)
        self.assert_same(again.parameters(), averaged.parameters())
        self.assert_same(ema_again.state_dict().values(), ema.state_dict().values())
        self.assertEqual([one["n_averaged"] for one in checkpoint.run["averages"]], [3, 3])

    def test_averages_of_nemo(self):
        ema = EMAOptimizer(torch.optim.Adam(self.model.parameters(), lr=0.1))
        train(self.model, ema, 4)
        checkpoint = through_files(self.model, ema)
        # After steps 1 and 3.
        self.assertEqual(checkpoint.run["averages"][0]["n_averaged"], 2)
        self.assertEqual(checkpoint.run["averages"][0]["last_step"], 3)
        self.twin.load_state_dict(checkpoint.model)
        again = EMAOptimizer(torch.optim.Adam(self.twin.parameters()), 0.5, 1)
        again.load_state_dict(checkpoint.nemo_ema(self.twin, again.optimizer))
        for one, model in ((ema, self.model), (again, self.twin)):
            train(model, one, 3)
        self.assertEqual((again.current_step, again.decay, again.every_n_steps), (7, 0.9, 2))
        self.assert_same(ema.ema_params, again.ema_params)

    def test_models_inside_others(self):
        class Compiled(nn.Module):
            """As far as names go, what `torch.compile` returns."""

            def __init__(self, model):
                super().__init__()
                self._orig_mod = model

            def forward(self, x):
                return self._orig_mod(x)

        for wrap in (nn.DataParallel, Compiled, lambda model: Compiled(nn.DataParallel(model))):
            model, twin = Net(), Net()
            twin.load_state_dict(model.state_dict())
            wrapped = wrap(model)
            optimizer = torch.optim.Adam(wrapped.parameters())
            averaged = AveragedModel(wrapped)
            train(wrapped, optimizer, 2, averaged)
            checkpoint = through_files(wrapped, optimizer, averaged)
            self.assertEqual(set(checkpoint.model), set(model.state_dict()))
            twin.load_state_dict(checkpoint.model)
            again = torch.optim.Adam(checkpoint.param_groups(wrap(twin)))
            again.load_state_dict(checkpoint.optimizer(wrap(twin), again))
            twin_averaged = AveragedModel(twin)
            twin_averaged.load_state_dict(checkpoint.averaged_model())
            self.assert_same(twin_averaged.parameters(), averaged.parameters())
            train(wrapped, optimizer, 2)
            train(wrap(twin), again, 2)
            self.assert_same(model.parameters(), twin.parameters())

    def test_no_averages_of_what_is_frozen(self):
        self.model.first.requires_grad_(False)
        optimizer = torch.optim.Adam(p for p in self.model.parameters() if p.requires_grad)
        averaged = AveragedModel(self.model)
        train(self.model, optimizer, 1, averaged)
        checkpoint = through_files(self.model, optimizer, averaged)
        names = [key for key in checkpoint.tensors if key.startswith("averages.0.")]
        # Nor of `second`, which is the same module.
        self.assertEqual({key.split(".")[2] for key in names}, {"norm", "last"})
        again = AveragedModel(self.twin)
        again.load_state_dict(checkpoint.averaged_model())
        self.assert_same(again.parameters(), averaged.parameters())

    def test_parameters_of_another_model(self):
        optimizer = torch.optim.Adam([*self.model.parameters(), *self.twin.last.parameters()])
        with self.assertRaisesRegex(ValueError, r"of the model, got others of shapes \[\[1, 2\], \[1\]\]"):
            through_files(self.model, optimizer)

    def test_files_that_are_damaged(self):
        optimizer = torch.optim.Adam(self.model.parameters())
        train(self.model, optimizer, 1)
        with tempfile.TemporaryDirectory() as folder:
            tensors, run = Path(folder) / "run.safetensors", Path(folder) / "run.json"
            polyak_torch.save(tensors, run, self.model, optimizer)
            whole, text = tensors.read_bytes(), run.read_text()
            for damaged in (b"", whole[:7], whole[:100], whole[:-1], whole.replace(b"F32", b"U16")):
                tensors.write_bytes(damaged)
                with self.assertRaisesRegex(ValueError, "must be a whole safetensors file"):
                    polyak_torch.load(tensors, run)
            tensors.write_bytes(whole)
            for other in ("[]", "{}", text.replace('"version": 1', '"version": 2')):
                run.write_text(other)
                with self.assertRaisesRegex(ValueError, "must be a polyak torch checkpoint"):
                    polyak_torch.load(tensors, run)
            run.write_text(text.replace('"step": 1', '"step": 2'))
            with self.assertRaisesRegex(ValueError, "of one step, got 1 and 2"):
                polyak_torch.load(tensors, run)

    def test_frozen_parameters_may_be_in_a_group(self):
        for model in (self.model, self.twin):
            model.last.requires_grad_(False)
        optimizer = torch.optim.Adam(self.model.parameters())
        train(self.model, optimizer, 1)
        checkpoint = through_files(self.model, optimizer)
        self.assertNotIn("last.bias", checkpoint.run["optimizer"]["param_groups"][0]["params"])
        again = torch.optim.Adam(self.twin.parameters())
        checkpoint.optimizer(self.twin, again)
        self.twin.last.requires_grad_(True)
        with self.assertRaisesRegex(ValueError, "must have the parameters .*last.weight"):
            checkpoint.optimizer(self.twin, again)

    def test_what_does_not_fit_is_named(self):
        optimizer = torch.optim.Adam(self.model.parameters())
        train(self.model, optimizer, 1)
        checkpoint = through_files(self.model, optimizer)
        with self.assertRaisesRegex(TypeError, "must be Adam, got SGD"):
            checkpoint.optimizer(self.model, torch.optim.SGD(self.model.parameters(), lr=1))
        groups = [{"params": [p]} for p in self.model.parameters()]
        with self.assertRaisesRegex(ValueError, "must have 1 groups, got 6"):
            checkpoint.optimizer(self.model, torch.optim.Adam(groups))
        with self.assertRaisesRegex(ValueError, "must have the parameter norm.weight"):
            checkpoint.optimizer(self.model, torch.optim.Adam(self.model.first.parameters()))
        with self.assertRaisesRegex(IndexError, "below 0"):
            checkpoint.averaged_model()
        key = "optimizer.last.bias.exp_avg"
        checkpoint.tensors[key] = torch.zeros(2)
        with self.assertRaisesRegex(ValueError, r"last.bias.exp_avg must have the shape \[1\], got \[2\]"):
            checkpoint.optimizer(self.model, optimizer)
        checkpoint.tensors["optimizer.head.bias.exp_avg"] = checkpoint.tensors.pop(key)
        with self.assertRaisesRegex(ValueError, "no place for .*head.bias.exp_avg"):
            checkpoint.optimizer(self.model, optimizer)
        group = checkpoint.run["optimizer"]["param_groups"][0]
        group["surprise"] = True
        with self.assertRaisesRegex(ValueError, "must have surprise, which is True"):
            checkpoint.optimizer(self.model, optimizer)

    def test_sgd_does_not_count(self):
        optimizer = torch.optim.SGD(self.model.parameters(), lr=0.1)
        with self.assertRaisesRegex(ValueError, "SGD does not count its steps"):
            through_files(self.model, optimizer)

    def test_options_without_an_end(self):
        optimizer = torch.optim.ASGD(self.model.parameters(), t0=float("inf"))
        train(self.model, optimizer, 1)
        checkpoint = through_files(self.model, optimizer)
        self.assertEqual(checkpoint.run["optimizer"]["param_groups"][0]["t0"], "Infinity")
        state = checkpoint.optimizer(self.model, optimizer)
        self.assertEqual(state["param_groups"][0]["t0"], float("inf"))


if __name__ == "__main__":
    unittest.main()
