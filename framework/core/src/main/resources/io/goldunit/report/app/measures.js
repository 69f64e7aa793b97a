(function (app) {
  'use strict';
  const { h, numbers } = app;

  const MOST_SLICES = 10;

  function drops(set, at) {
    return set.rows.map((row) => row.cells[at] && row.cells[at].drop).filter((drop) => drop !== undefined);
  }

  /** The size of the largest change of all, so that the scorers' bars can be compared. */
  function largest(set) {
    return set.header.scorers.reduce((most, _, at) => drops(set, at).reduce((a, b) => Math.max(a, Math.abs(b)), most), 0.05);
  }

  /** What the gate says of one scorer, in words. */
  function outcome(measure) {
    return measure.regressed ? 'drop proven' : measure.ruledOut ? 'drop ruled out' : 'not settled';
  }

  function Row({ set, measure }) {
    const at = set.header.scorers.findIndex((scorer) => scorer.name === measure.scorer);
    const spec = set.header.scorers[at];
    return h(
      'tr',
      { class: measure.regressed ? 'regressed' : '' },
      h('th', { scope: 'row' }, h(app.Name, { text: measure.scorer }), spec && h('span', { class: 'kind' }, ' ' + spec.kind.toLowerCase())),
      h('td', { class: 'chart' }, h(app.Dumbbell, measure)),
      h('td', { class: 'number soft' }, numbers.score(measure.before)),
      h('td', { class: 'number strong' }, numbers.score(measure.now)),
      h('td', { class: 'number' }, h(app.Change, measure)),
      h('td', { class: 'chart wide' }, at >= 0 && h(app.Waterfall, { drops: drops(set, at), most: largest(set) })),
      h('td', { class: 'number' }, measure.worse + ' / ' + measure.better),
      h('td', { class: 'number', title: measure.test + ', uncorrected p ' + numbers.p(measure.p) }, numbers.p(measure.adjustedP)),
      h('td', { class: 'number' }, numbers.change(-measure.upper)),
      h('td', { class: 'outcome' }, outcome(measure))
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
    ['down to', 'number'],
    ['', 'outcome'],
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
        { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Scorers' },
        h(
          'table',
          null,
          h('thead', null, h('tr', null, HEADS.map(([name, style]) => h('th', { scope: 'col', class: style }, name)))),
          h('tbody', null, measures.map((measure) => h(Row, { set, measure })))
        )
      ),
      h(
        'p',
        { class: 'note' },
        'p: how likely a drop this large is when nothing changed, after Holm\u2019s correction; below ' + numbers.p(alpha) +
          ' it is proven. down to: the largest drop that is not ruled out.'
      )
    );
  }

  function byTag(slices) {
    const tags = new Map();
    slices.forEach((slice) => tags.set(slice.slice, [...(tags.get(slice.slice) || []), slice]));
    const worst = (some) => Math.max(...some.map((slice) => (slice.regressed ? 10 : 0) + slice.drop));
    return [...tags].sort((a, b) => worst(b[1]) - worst(a[1]));
  }

  function Cell({ slice }) {
    if (!slice) {
      return h('td', { class: 'number soft' }, '\u2013');
    }
    const title = slice.test + ', p ' + numbers.p(slice.adjustedP) + ', ' + slice.worse + ' worse, ' + slice.better + ' better';
    return h(
      'td',
      { class: 'number slice' + (slice.regressed ? ' regressed' : ''), title },
      h('span', { class: 'soft' }, numbers.score(slice.before) + ' \u2192 '),
      h('span', { class: 'strong' }, numbers.score(slice.now)),
      ' ',
      h(app.Change, slice),
      slice.regressed && h('span', { class: 'sr' }, ' drop proven')
    );
  }

  /** The scorers within each tag. */
  function Slices({ set }) {
    const [all, setAll] = app.useState(false);
    const tags = app.useMemo(() => byTag(set.slices || []), [set]);
    if (!tags.length) {
      return null;
    }
    const names = set.measures.map((measure) => measure.scorer);
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'slices' },
      h('h2', { id: 'slices' }, 'Slices'),
      h(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Slices' },
        h(
          'table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              h('th', { scope: 'col' }, 'tag'),
              h('th', { scope: 'col', class: 'number' }, 'cases'),
              names.map((name) => h('th', { scope: 'col', class: 'number' }, h(app.Name, { text: name })))
            )
          ),
          h(
            'tbody',
            null,
            tags.slice(0, all ? tags.length : MOST_SLICES).map(([tag, slices]) =>
              h(
                'tr',
                null,
                h('th', { scope: 'row' }, h('a', { href: app.toSet(set, 'all', 'tag:' + tag) }, h(app.Name, { text: tag }))),
                h('td', { class: 'number' }, Math.max(...slices.map((slice) => slice.paired))),
                names.map((name) => h(Cell, { slice: slices.find((slice) => slice.scorer === name) }))
              )
            )
          )
        )
      ),
      tags.length > MOST_SLICES &&
        h('button', { class: 'link', onClick: () => setAll(!all) }, all ? 'Show fewer' : 'Show all ' + tags.length + ' slices')
    );
  }

  Object.assign(app, { Measures, Slices });
})(window.goldunit);
