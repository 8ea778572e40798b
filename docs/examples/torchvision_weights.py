"""Takes torchvision's weights to the browser, and the fine-tuned ones back."""

import torchvision
from safetensors.torch import load_file, save_file


# region save
def save_weights(path, weights="DEFAULT"):
    model = torchvision.models.shufflenet_v2_x0_5(weights=weights)
    save_file(model.state_dict(), path)


# endregion save


# region back
def load_weights(path, classes):
    model = torchvision.models.shufflenet_v2_x0_5(num_classes=classes)
    model.load_state_dict(load_file(path))
    return model.eval()


# endregion back
