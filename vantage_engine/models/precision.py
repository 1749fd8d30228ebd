"""Models in other precisions, and models built part by part.

`cast` gives the weights another type, `quantise` packs the matrices of every linear layer and expert to a few bits.
The router stays float32 under both, norms and embeddings are never packed. MLX is lazy, so a model that was made, cast
and quantised holds nothing yet; `materialise` then evaluates array after array, and what an array was made from goes
at once. So a large model in 4 bits needs little more memory than its own size to come into being.
"""

from __future__ import annotations

from typing import Any, Final

from vantage_engine.device import mx, nn, on_metal
from vantage_engine.models.expert import WHOLE_FROM, Experts
from vantage_engine.models.sizes import GROUP

_ROUTER: Final = "router.gate"


class PackedLinear(nn.QuantizedLinear):
    """A quantised linear layer that unpacks its matrix for many rows."""

    def __call__(self, x: mx.array) -> mx.array:
        if x.size // x.shape[-1] < WHOLE_FROM:
            return super().__call__(x)
        whole = mx.dequantize(
            self["weight"], self["scales"], self["biases"], group_size=self.group_size, bits=self.bits
        )
        out = x @ whole.T
        return out + self["bias"] if "bias" in self else out


def quantise(model: nn.Module, bits: int) -> None:
    """Packs what can be packed, in place and lazily; the model is for inference from then on."""
    nn.quantize(model, GROUP, bits, class_predicate=_takes_part)
    if not on_metal:
        for module in model.modules():
            if isinstance(module, nn.QuantizedLinear):
                module.__class__ = PackedLinear
    model.eval()


def cast(model: nn.Module, dtype: Any) -> None:
    """Gives every weight but the router's another type, in place and lazily."""
    flat: Any = nn.utils.tree_flatten(model.parameters())
    model.update(
        nn.utils.tree_unflatten(
            [(name, array if f"{_ROUTER}.weight" in name else array.astype(dtype)) for name, array in flat]
        )
    )


def materialise(model: nn.Module) -> None:
    """Evaluates one array after the other."""
    for _, array in list(_flat(model)):
        mx.eval(array)


def weight_size(model: nn.Module) -> int:
    """Bytes of all parameters."""
    return sum(int(array.nbytes) for _, array in _flat(model))


def _flat(model: nn.Module) -> list[tuple[str, mx.array]]:
    flat: Any = nn.utils.tree_flatten(model.parameters())
    return list(flat)


def _takes_part(path: str, module: nn.Module) -> bool:
    if isinstance(module, Experts):
        return module.gate.shape[-1] % GROUP == 0 and module.down.shape[-1] % GROUP == 0
    # One output, as of `schema_use`, is not worth packing.
    fits = isinstance(module, nn.Linear) and module.weight.shape[-1] % GROUP == 0 and module.weight.shape[0] > 1
    return bool(fits) and not path.endswith(_ROUTER)
