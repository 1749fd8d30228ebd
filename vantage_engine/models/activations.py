"""GELU as BERT has it, x * Φ(x), and SiLU, x * σ(x), by plain operations (`nn.gelu` and `nn.silu` are compiled).

On a CPU, MLX computes `erf`, `exp` and `tanh` one number at a time, 12 to 26 ns each, but sums and products
in vectors, 0.2 ns each. There Φ and σ are rational functions, and the density in Φ's gradient a polynomial raised by
squaring: six times as fast as `mx.erf`, within 1e-6 of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np

from vantage_engine.device import mx, on_metal

# erf(x) on [-4, 4] and tanh(x) on [-7.9, 7.9] as x P(x²) / Q(x²), highest power first: Eigen's single-precision fits.
ERF_P = (
    -2.72614225801306e-10,
    2.77068142495902e-08,
    -2.10102402082508e-06,
    -5.69250639462346e-05,
    -7.34990630326855e-04,
    -2.95459980854025e-03,
    -1.60960333262415e-02,
)
ERF_Q = (
    -1.45660718464996e-05,
    -2.13374055278905e-04,
    -1.68282697438203e-03,
    -7.37332916720468e-03,
    -1.42647390514189e-02,
)
_TANH_P = (
    -2.76076847742355e-16,
    2.00018790482477e-13,
    -8.60467152213735e-11,
    5.12229709037114e-08,
    1.48572235717979e-05,
    6.37261928875436e-04,
    4.89352455891786e-03,
)
_TANH_Q = (1.19825839466702e-06, 1.18534705686654e-04, 2.26843463243900e-03, 4.89352518554385e-03)
ERF_LIMIT = 4.0
_EXP = tuple(1 / math.factorial(power) for power in range(5, -1, -1))
_SQUARINGS = 5
_MANY = 4096


Array = TypeVar("Array", mx.array, np.ndarray)


def polynomial(x: Array, coefficients: Sequence[float]) -> Array:
    """By Horner's rule, highest power first."""
    result: Any = x * coefficients[0] + coefficients[1]
    for coefficient in coefficients[2:]:
        result = result * x + coefficient
    return result


def _rational(x: mx.array, limit: float, p: Sequence[float], q: Sequence[float]) -> mx.array:
    x = mx.minimum(mx.maximum(x, -limit), limit)
    square = x * x
    return x * polynomial(square, p) / polynomial(square, q)


@mx.custom_function
def _normal_cdf(x: mx.array) -> mx.array:
    return 0.5 + 0.5 * _rational(x * math.sqrt(0.5), ERF_LIMIT, ERF_P, ERF_Q)


@_normal_cdf.vjp
def _normal_cdf_vjp(x: mx.array, cotangent: mx.array, _: mx.array) -> mx.array:
    # exp(y) = exp(y / 32)^32; below -18 the density is 0 in single precision beside anything it is added to.
    density = polynomial(mx.maximum(x * x * -0.5, -18.0) * 2.0**-_SQUARINGS, _EXP)
    for _squaring in range(_SQUARINGS):
        density = density * density
    return cotangent * density * (2 * math.pi) ** -0.5


@mx.custom_function
def _logistic(x: mx.array) -> mx.array:
    return 0.5 + 0.5 * _rational(x * 0.5, 7.90531110763549805, _TANH_P, _TANH_Q)


@_logistic.vjp
def _logistic_vjp(_: mx.array, cotangent: mx.array, output: mx.array) -> mx.array:
    return cotangent * output * (1.0 - output)


def _vectorised(x: mx.array) -> bool:
    """Whether many cheap operations beat one dear one: not on a GPU, nor for the few numbers of a decoding step."""
    return not on_metal and x.size >= _MANY


def gelu(x: mx.array) -> mx.array:
    """x * Φ(x)."""
    cdf: Any = _normal_cdf(x) if _vectorised(x) else 0.5 + 0.5 * mx.erf(x * math.sqrt(0.5))
    return x * cdf


def silu(x: mx.array) -> mx.array:
    """x * σ(x)."""
    gate: Any = _logistic(x) if _vectorised(x) else mx.sigmoid(x)
    return x * gate
