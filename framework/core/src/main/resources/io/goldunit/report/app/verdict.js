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
  };

  function tally(set) {
    const count = (some) => set.rows.filter(some).length;
    return {
      worse: count(FILTERS.worse),
      same: count((row) => row.state === 'same'),
      better: count(FILTERS.better),
      errors: count(FILTERS.errors),
      unpaired: count(FILTERS.unpaired),
    };
  }

  /** How many cases went which way, as a bar and as links to them. */
  function Tally({ set }) {
    const counts = app.useMemo(() => tally(set), [set]);
    const part = (name, label) =>
      counts[name] > 0 &&
      h(
        'li',
        { class: 'part-' + name },
        h('a', { href: app.toSet(set, name) }, h('b', null, app.numbers.whole(counts[name])), ' ', label || name)
      );
    const compared = counts.worse + counts.same + counts.better;
    return h(
      'div',
      { class: 'tally' },
      compared > 0 &&
        h(
          'div',
          { class: 'bar-of-cases', 'aria-hidden': 'true' },
          ['worse', 'same', 'better'].filter((name) => counts[name] > 0).map((name) => h('span', { class: 'part-' + name, style: { flexGrow: counts[name] } }))
        ),
      h(
        'ul',
        null,
        h('li', null, h('b', null, app.numbers.whole(set.rows.length)), set.rows.length === 1 ? ' case' : ' cases'),
        part('worse'),
        part('better'),
        part('errors', 'with errors'),
        part('unpaired')
      )
    );
  }

  /** Which parts of the candidate's identity are not those of the baseline. */
  function differences(set) {
    const before = (set.baseline && set.baseline.candidate) || {};
    const now = set.header.candidate || {};
    return Object.keys({ ...before, ...now })
      .filter((name) => set.baseline && before[name] !== now[name])
      .map((name) => ({ name, before: before[name] || 'none', now: now[name] || 'none' }));
  }

  function Differences({ set }) {
    const some = differences(set);
    return (
      some.length > 0 &&
      h(
        'p',
        { class: 'differs' },
        some.map(({ name, before, now }, at) => [
          at > 0 && h('span', { class: 'soft' }, ' \u00B7 '),
          h(app.Name, { text: name, class: 'soft' }),
          ' ',
          h(app.Name, { text: before }),
          ' \u2192 ',
          h(app.Name, { text: now, class: 'strong' }),
        ])
      )
    );
  }

  /** The first thing that is read: the verdict, why, what it means and what to do. */
  function Verdict({ set, link }) {
    const label = h(app.Name, { text: set.label });
    return h(
      'section',
      { class: 'verdict ' + set.style, 'aria-label': 'Verdict on ' + set.label },
      h(link ? 'h2' : 'h1', null, h(app.Word, { set }), ' ', link ? h('a', { href: app.toSet(set) }, label) : label),
      h('p', { class: 'reason' }, h(app.Name, { text: set.reason })),
      set.replay && h('p', { class: 'replay' }, '\u27F2 ', h(app.Name, { text: set.replay }), ': the model itself was not asked again.'),
      h(Differences, { set }),
      !(link && set.word === 'PASSED') && h('p', { class: 'meaning' }, set.meaning + '. ' + set.next + '.'),
      !link && set.accept && h(Accept, { command: set.accept }),
      h(Tally, { set })
    );
  }

  function Accept({ command }) {
    return h(
      'p',
      { class: 'command' },
      h('span', { class: 'soft' }, 'accept'),
      h('code', null, command),
      h(app.Copy, { text: () => command, label: 'Copy' })
    );
  }

  Object.assign(app, { FILTERS, tally, differences, Verdict });
})(window.goldunit);
