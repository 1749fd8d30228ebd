"""The relation-aware encoder against loops, and against BERT where there are no relations."""

import numpy as np
import pytest

from vantage_engine.device import mx, nn
from vantage_engine.models.activations import gelu, silu
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.config import SchemaEncoderConfig
from vantage_engine.models.schema_encoder import EncoderLayer, SchemaEncoder

HIDDEN, HEADS, WIDTH, TYPES, NODES = 12, 3, 4, 5, 6


def layer(relations: int = TYPES) -> EncoderLayer:
    mx.random.seed(1)
    made = EncoderLayer(HIDDEN, HEADS, 20, 1e-12, n_relations=relations)
    if relations:
        made.relation_keys, made.relation_values = mx.random.normal((2, relations, WIDTH))
    return made.eval()


def one_hot(relations: np.ndarray) -> mx.array:
    return mx.array(np.eye(TYPES, dtype=np.float32)[relations])


def attention_by_loop(made: EncoderLayer, x: mx.array, relations: np.ndarray, real: int) -> mx.array:
    q, k, v = (project(x).reshape(NODES, HEADS, WIDTH) for project in (made.query, made.key, made.value))
    rows = []
    for i in range(NODES):
        heads = []
        for h in range(HEADS):
            rel = [int(r) for r in relations[i]]
            scores = [(q[i, h] * (k[j, h] + made.relation_keys[rel[j]])).sum() / WIDTH**0.5 for j in range(real)]
            weights = mx.softmax(mx.stack(scores))
            heads.append(sum(weights[j] * (v[j, h] + made.relation_values[rel[j]]) for j in range(real)))
        rows.append(mx.concatenate(heads))
    return made.attention_out(mx.stack(rows))


def test_relation_attention_is_that_of_the_formulas_in_value_and_gradient() -> None:
    made, real = layer(), 4
    relations = np.random.default_rng(0).integers(0, TYPES, (NODES, NODES))
    x, weight = mx.random.normal((NODES, HIDDEN)), mx.random.normal((real, HIDDEN))
    bias = mx.array([0.0] * real + [NEGATIVE] * (NODES - real)).reshape(1, 1, 1, NODES)

    def fast(parameters: dict, x: mx.array) -> mx.array:
        made.update(parameters)
        return (made._attend(x[None], bias, one_hot(relations)[None])[0, :real] * weight).sum()

    def slow(parameters: dict, x: mx.array) -> mx.array:
        made.update(parameters)
        return (attention_by_loop(made, x, relations, real)[:real] * weight).sum()

    parameters = made.trainable_parameters()
    value, (gradients, by_x) = mx.value_and_grad(fast, argnums=(0, 1))(parameters, x)
    expected, (slow_gradients, slow_by_x) = mx.value_and_grad(slow, argnums=(0, 1))(parameters, x)
    assert np.allclose(value.item(), expected.item(), rtol=1e-4)
    assert np.allclose(by_x, slow_by_x, atol=1e-4)
    for name in ("relation_keys", "relation_values"):
        assert mx.any(slow_gradients[name] != 0)
        assert np.allclose(gradients[name], slow_gradients[name], atol=1e-4)
    assert np.allclose(gradients["key"]["weight"], slow_gradients["key"]["weight"], atol=1e-4)


def test_zero_relation_vectors_leave_the_plain_layer() -> None:
    made, plain = layer(), layer(relations=0)
    plain.load_weights([(n, a) for n, a in flat(made).items() if "relation" not in n])
    x, bias = mx.random.normal((2, NODES, HIDDEN)), mx.zeros((2, 1, 1, NODES))
    relations = one_hot(np.random.default_rng(0).integers(0, TYPES, (2, NODES, NODES)))
    assert not np.allclose(made(x, bias, relations), plain(x, bias), atol=1e-3)
    made.relation_keys, made.relation_values = mx.zeros((2, TYPES, WIDTH))
    assert np.allclose(made(x, bias, relations), plain(x, bias), atol=1e-5)


def flat(made: EncoderLayer) -> dict[str, mx.array]:
    return dict(nn.utils.tree_flatten(made.parameters()))


def test_padding_is_not_seen() -> None:
    config = SchemaEncoderConfig(hidden=HIDDEN, schema_layers=2, heads=HEADS, ffn=20)
    encoder = SchemaEncoder(config, TYPES, 3).eval()
    for made in encoder.layers:
        made.relation_keys, made.relation_values = mx.random.normal((2, TYPES, WIDTH))
    x, types, classes = mx.random.normal((1, NODES, HIDDEN)), mx.zeros((1, NODES), mx.int32), [0, 1, 2, 3, 4, 4]
    relations = mx.random.randint(0, TYPES, (1, NODES, NODES))
    padded = encoder(x, types, mx.array([classes]), relations)[:, :4]
    alone = encoder(x[:, :4], types[:, :4], mx.array([classes[:4]]), relations[:, :4, :4])
    assert np.allclose(padded, alone, atol=1e-5)


@pytest.mark.parametrize("shape", [(100,), (20000,)])
def test_activations_match_their_exact_forms(shape: tuple[int]) -> None:
    x = mx.linspace(-15, 15, *shape)
    for fast, exact in (
        (gelu, lambda x: x * (0.5 + 0.5 * mx.erf(x * 0.5**0.5))),
        (silu, lambda x: x * mx.sigmoid(x)),
    ):
        assert np.allclose(fast(x), exact(x), atol=5e-6)
        slopes = [mx.grad(lambda x, f=f: f(x).sum())(x) for f in (fast, exact)]
        assert np.allclose(*slopes, atol=5e-6)
