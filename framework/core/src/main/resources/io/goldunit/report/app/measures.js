(function (app) {
  'use strict';
  const { h, numbers } = app;

  function drops(set, at) {
    return set.rows.map((row) => row.cells[at] && row.cells[at].drop).filter((drop) => drop !== undefined);
  }

  /** The size of the largest change of all, so that the scorers' bars can be compared. */
  function largest(set) {
    return set.header.scorers.reduce(
      (most, _, at) => drops(set, at).reduce((a, b) => Math.max(a, Math.abs(b)), most),
      0.05
    );
  }

  /** What the gate says of one scorer, in words. */
  function outcome(set, measure) {
    if (set.repeated) {
      return 'repeated';
    }
    return measure.regressed ? 'drop proven' : measure.ruledOut ? 'drop ruled out' : 'not settled';
  }

  /** The largest change for the worse that is not ruled out, with the sign that it has in this scorer. */
  function atWorst(measure, spec) {
    return spec && spec.direction === 'LOWER_IS_BETTER' ? measure.upper : -measure.upper;
  }

  function Row({ set, measure }) {
    const at = set.header.scorers.findIndex((scorer) => scorer.name === measure.scorer);
    const spec = set.header.scorers[at];
    return h(
      'tr',
      { class: measure.regressed ? 'regressed' : '' },
      h(
        'th',
        { scope: 'row' },
        h(app.Name, { text: measure.scorer }),
        spec && h('span', { class: 'kind' }, ' ' + spec.kind.toLowerCase())
      ),
      h('td', { class: 'chart' }, h(app.Dumbbell, measure)),
      h('td', { class: 'number soft' }, numbers.score(measure.before)),
      h('td', { class: 'number strong' }, numbers.score(measure.now)),
      h('td', { class: 'number' }, h(app.Change, measure)),
      h(
        'td',
        { class: 'chart wide' },
        at >= 0 && h(app.Waterfall, { drops: drops(set, at), most: largest(set) })
      ),
      h('td', { class: 'number' }, measure.worse + ' / ' + measure.better),
      h(
        'td',
        { class: 'number', title: measure.test + ', uncorrected p ' + numbers.p(measure.p) },
        numbers.p(measure.adjustedP)
      ),
      h('td', { class: 'number' }, numbers.change(atWorst(measure, spec))),
      h('td', { class: 'outcome' }, outcome(set, measure))
    );
  }

  const HEADS = [
    ['scorer', ''],
    [[h('span', null, '0'), h('span', null, '1')], 'chart scale-head'],
    ['before', 'number'],
    ['now', 'number'],
    ['change', 'number'],
    ['every case, worst first', 'chart wide'],
    ['worse / better', 'number'],
    ['p', 'number'],
    ['at worst', 'number'],
    [h('span', { class: 'sr' }, 'result'), 'outcome'],
  ];

  /** The scorers over the whole set, baseline against now. */
  function Measures({ set }) {
    const measures = set.measures || [];
    if (!measures.length) {
      return null;
    }
    const alpha = measures[0].alpha;
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'scorers' },
      h('h2', { id: 'scorers' }, 'Scorers'),
      h(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'group', 'aria-label': 'Scorers' },
        h(
          'table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              HEADS.map(([name, style]) => h('th', { scope: 'col', class: style }, name))
            )
          ),
          h(
            'tbody',
            null,
            measures.map((measure) => h(Row, { set, measure }))
          )
        )
      ),
      h(
        'p',
        { class: 'note' },
        'p: how likely a drop this large is when nothing changed, after Holm\u2019s correction; below ' +
          numbers.p(alpha) +
          ' it is proven. at worst: the largest change for the worse that is not ruled out.'
      )
    );
  }

  Object.assign(app, { Measures });
})(window.goldunit);
