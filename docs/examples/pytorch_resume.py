"""Goes on in PyTorch with a whole run that began in a browser tab, and writes it for the way back."""

import polyak_torch
import torch
from pytorch_continue import Digits
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel


# region resume
def resume(begun, continued, batches, decay=0.99):
    checkpoint = polyak_torch.load(f"{begun}.safetensors", f"{begun}.json")
    model = Digits()
    model.load_state_dict(checkpoint.model)
    optimizer = torch.optim.AdamW(checkpoint.param_groups(model))
    optimizer.load_state_dict(checkpoint.optimizer(model, optimizer))
    averaged = AveragedModel(model, avg_fn=lambda a, w, _: a + (1 - decay) * (w - a))
    averaged.load_state_dict(checkpoint.averaged_model())

    for images, labels in batches:
        optimizer.zero_grad()
        F.cross_entropy(model(images), labels).backward()
        optimizer.step()
        averaged.update_parameters(model)

    files = f"{continued}.safetensors", f"{continued}.json"
    polyak_torch.save(*files, model, optimizer, averaged)


# endregion resume
