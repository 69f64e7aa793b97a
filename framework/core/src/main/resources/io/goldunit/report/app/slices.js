(function (app) {
  'use strict';
  const { h, numbers } = app;

  const MOST_SLICES = 10;

  function byTag(slices) {
    const tags = new Map();
    slices.forEach((slice) => tags.set(slice.slice, [...(tags.get(slice.slice) || []), slice]));
    const worst = (some) => Math.max(...some.map((slice) => (slice.regressed ? 10 : 0) + slice.drop));
    return [...tags].sort((a, b) => worst(b[1]) - worst(a[1]));
  }

  /** What to search for to see the cases of a tag. */
  function search(tag) {
    return /\s/.test(tag) ? '"tag:' + tag + '"' : 'tag:' + tag;
  }

  function Cell({ slice }) {
    if (!slice) {
      return h('td', { class: 'number soft' }, '\u2013');
    }
    const title =
      slice.test +
      ', p ' +
      numbers.p(slice.adjustedP) +
      ', ' +
      slice.worse +
      ' worse, ' +
      slice.better +
      ' better';
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
      { class: 'card slices', 'aria-labelledby': 'slices' },
      h('h2', { id: 'slices' }, 'Slices'),
      h(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'group', 'aria-label': 'Slices' },
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
                h(
                  'th',
                  { scope: 'row' },
                  h('a', { href: app.toSet(set, 'all', search(tag)) }, h(app.Name, { text: tag }))
                ),
                h('td', { class: 'number' }, Math.max(...slices.map((slice) => slice.paired))),
                names.map((name) => h(Cell, { slice: slices.find((slice) => slice.scorer === name) }))
              )
            )
          )
        )
      ),
      tags.length > MOST_SLICES &&
        h(
          'button',
          { class: 'link', onClick: () => setAll(!all) },
          all ? 'Show fewer' : 'Show all ' + tags.length + ' slices'
        )
    );
  }

  Object.assign(app, { Slices });
})(window.goldunit);
