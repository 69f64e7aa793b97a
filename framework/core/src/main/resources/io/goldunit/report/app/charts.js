(function (app) {
  'use strict';
  const { h } = app;

  const WIDTH = 132;
  const MOST_BARS = 120;

  const x = (value) => 5 + value * (WIDTH - 10);

  /** Before as a ring, now as a dot, on a line from 0 to 1. */
  function Dumbbell({ before, now, drop }) {
    const way = app.numbers.sign(drop);
    const label = 'from ' + app.numbers.score(before) + ' to ' + app.numbers.score(now);
    return h(
      'svg',
      {
        class: 'dumbbell ' + (way > 0 ? 'worse' : way < 0 ? 'better' : 'same'),
        width: WIDTH,
        height: 18,
        role: 'img',
        'aria-label': label,
      },
      h('line', { class: 'scale', x1: x(0), x2: x(1), y1: 9, y2: 9 }),
      [0, 0.5, 1].map((at) => h('line', { class: 'scale', x1: x(at), x2: x(at), y1: 6, y2: 12 })),
      h('line', { class: 'way', x1: x(before), x2: x(now), y1: 9, y2: 9 }),
      h('circle', { class: 'before', cx: x(before), cy: 9, r: 3.5 }),
      h('circle', { class: 'now', cx: x(now), cy: 9, r: 4.5 })
    );
  }

  /** At most so many of the values, evenly taken. */
  function sample(values) {
    const step = Math.max(1, values.length / MOST_BARS);
    return Array.from({ length: Math.min(values.length, MOST_BARS) }, (_, i) => values[Math.floor(i * step)]);
  }

  /**
   * Every case's change as a bar, from the worst to the best: below the line it dropped, above it rose.
   * The largest bar has the size `most`, which all scorers of a set share.
   */
  function Waterfall({ drops, most }) {
    const bars = sample(drops.slice().sort((a, b) => b - a));
    const path = (some) =>
      bars
        .map((drop, i) => (some(drop) ? 'M' + (i + 0.5) + ' 20V' + (20 + (drop / most) * 19).toFixed(2) : ''))
        .join('');
    return h(
      'svg',
      {
        class: 'waterfall',
        viewBox: '0 0 ' + Math.max(20, bars.length) + ' 40',
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
      },
      h('path', { class: 'worse', d: path((drop) => app.numbers.sign(drop) > 0) }),
      h('path', { class: 'better', d: path((drop) => app.numbers.sign(drop) < 0) }),
      h('path', { class: 'axis', d: 'M0 20H' + Math.max(20, bars.length) })
    );
  }

  /** Every trial's value on a line from 0 to 1: the baseline's above, the run's below. */
  function Strip({ before, now }) {
    const at = (value) => 2 + value * 96 + '%';
    const dots = (values, style, y) =>
      values.map((value) => h('circle', { class: style, cx: at(value), cy: y, r: 4 }));
    return h(
      'svg',
      { class: 'strip', width: '100%', height: 26, 'aria-hidden': 'true' },
      h('line', { class: 'scale', x1: at(0), x2: at(1), y1: 13, y2: 13 }),
      [0, 0.25, 0.5, 0.75, 1].map((value) =>
        h('line', { class: 'scale', x1: at(value), x2: at(value), y1: 10, y2: 16 })
      ),
      dots(before, 'before', 8),
      dots(now, 'now', 18)
    );
  }

  Object.assign(app, { Dumbbell, Waterfall, Strip });
})(window.goldunit);
