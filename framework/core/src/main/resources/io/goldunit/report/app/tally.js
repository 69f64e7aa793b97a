(function (app) {
  'use strict';
  const { h } = app;

  const UNPAIRED = ['removed', 'edited', 'new'];

  /** Which rows a filter shows. A case may be both worse and with errors. */
  const FILTERS = {
    all: () => true,
    worse: (row) => row.state === 'worse',
    better: (row) => row.state === 'better',
    errors: (row) => row.state === 'error' || row.faults > 0,
    unpaired: (row) => UNPAIRED.includes(row.state),
    quarantined: (row) => row.state === 'quarantined',
    'not asked': (row) => row.state === 'notAsked',
  };

  function tally(set) {
    const count = (some) => set.rows.filter(some).length;
    return {
      worse: count(FILTERS.worse),
      same: count((row) => row.state === 'same'),
      better: count(FILTERS.better),
      errors: count(FILTERS.errors),
      unpaired: count(FILTERS.unpaired),
      quarantined: count(FILTERS.quarantined),
      'not asked': count(FILTERS['not asked']),
    };
  }

  /** How many cases went which way, as a bar and as links to them. */
  function Tally({ set }) {
    const counts = app.useMemo(() => tally(set), [set]);
    const part = (name, label) =>
      counts[name] > 0 &&
      h(
        'li',
        { class: 'part-' + name.replace(' ', '-') },
        h(
          'a',
          { href: app.toSet(set, name) },
          h('b', null, app.numbers.whole(counts[name])),
          ' ',
          label || name
        )
      );
    const compared = counts.worse + counts.same + counts.better;
    return h(
      'div',
      { class: 'tally' },
      compared > 0 &&
        h(
          'div',
          { class: 'bar-of-cases', 'aria-hidden': 'true' },
          ['worse', 'same', 'better']
            .filter((name) => counts[name] > 0)
            .map((name) => h('span', { class: 'part-' + name, style: { flexGrow: counts[name] } }))
        ),
      h(
        'ul',
        null,
        h(
          'li',
          null,
          h('b', null, app.numbers.whole(set.rows.length)),
          set.rows.length === 1 ? ' case' : ' cases'
        ),
        part('worse'),
        part('better'),
        part('errors', 'with errors'),
        part('unpaired'),
        part('quarantined'),
        part('not asked')
      )
    );
  }

  Object.assign(app, { FILTERS, tally, Tally });
})(window.goldunit);
