(function (app) {
  'use strict';
  const { h, numbers } = app;

  const ROW = 58;
  const MOST_COLUMNS = 4;

  /** Where a reader was in each set's list, to come back to. */
  const places = new Map();

  function remember(set, more) {
    places.set(set.link, Object.assign(places.get(set.link) || {}, more));
  }

  /** The rows that a filter and a search leave, in their order. */
  function select(set, show, search, texts) {
    const terms = (search.toLowerCase().match(/"[^"]+"|\S+/g) || []).map((term) => term.replace(/^"(.+)"$/, '$1'));
    const filter = app.FILTERS[show] || app.FILTERS.all;
    const said = (row) => (texts ? texts[row.at] : [row.id, row.question, row.tags.join(' ')].join('\n').toLowerCase());
    const holds = (row, term) =>
      term.startsWith('tag:') ? row.tags.some((tag) => tag.toLowerCase() === term.slice(4)) : said(row).includes(term);
    return set.rows.filter((row) => filter(row) && terms.every((term) => holds(row, term)));
  }

  /** The scorers that get a column: all when there are few, else those that dropped most. */
  function columns(set) {
    const all = set.header.scorers || [];
    const drop = ({ name }) => ((set.measures || []).find((measure) => measure.scorer === name) || { drop: 0 }).drop;
    const shown = all.length <= MOST_COLUMNS ? all : all.slice().sort((a, b) => drop(b) - drop(a)).slice(0, MOST_COLUMNS);
    return shown.map((scorer) => ({ name: scorer.name, at: all.indexOf(scorer) }));
  }

  function Cell({ cell = {}, name, worst }) {
    return h(
      'span',
      { role: 'cell', class: worst ? 'score worst' : 'score' },
      h('span', { class: 'of', 'aria-hidden': 'true' }, h(app.Name, { text: name })),
      h('span', { class: cell.now === undefined ? 'soft' : 'value' }, numbers.score(cell.now)),
      cell.drop === undefined ? h('span', { class: 'change same' }) : h(app.Change, cell)
    );
  }

  /** The column to keep where there is room for one. */
  function worstOf(row, columns) {
    const drop = ({ at }) => (row.cells[at] && row.cells[at].drop) || 0;
    return columns.reduce((worst, column) => (drop(column) > drop(worst) ? column : worst), columns[0]);
  }

  function Row({ set, row, columns, top, index }) {
    const worst = worstOf(row, columns);
    return h(
      'div',
      { role: 'row', 'aria-rowindex': index + 2, class: 'row row-' + row.state, style: { top: top + 'px', height: ROW + 'px' } },
      h('span', { role: 'cell', class: 'how' }, h(app.State, { state: row.state }), row.faults > 0 && row.state !== 'error' && h(app.State, { state: 'error' })),
      h(
        'span',
        { role: 'cell', class: 'which' },
        h('a', { href: app.toCase(set, row), 'data-row': index }, h(app.Name, { text: row.id })),
        h(app.Tags, { tags: row.tags }),
        h('span', { class: 'question' }, h(app.Name, { text: row.question || (row.state === 'removed' ? 'Only the baseline has this case.' : '') }))
      ),
      columns.map((column) => h(Cell, { cell: row.cells[column.at], name: column.name, worst: column === worst }))
    );
  }

  function Head({ columns }) {
    return h(
      'div',
      { role: 'row', 'aria-rowindex': 1, class: 'row row-head' },
      h('span', { role: 'columnheader', class: 'how' }, h('span', { class: 'sr' }, 'state')),
      h('span', { role: 'columnheader', class: 'which' }, 'case'),
      columns.map(({ name }) => h('span', { role: 'columnheader', class: 'score' }, h(app.Name, { text: name })))
    );
  }

  function Filters({ set, show, search }) {
    const counts = app.tally(set);
    const names = Object.keys(app.FILTERS).filter((name) => name === 'all' || name === show || counts[name] > 0);
    return h(
      'nav',
      { class: 'filters', 'aria-label': 'Which cases' },
      names.map((name) =>
        h(
          'a',
          { href: app.toSet(set, name, search), 'aria-current': name === show ? 'true' : undefined },
          name,
          h('span', { class: 'count' }, numbers.whole(name === 'all' ? set.rows.length : counts[name]))
        )
      )
    );
  }

  /** The texts to search in, unpacked when somebody starts to search. */
  function useTexts(set, wanted) {
    const [texts, setTexts] = app.useState(null);
    app.useEffect(() => {
      let here = true;
      if (wanted) {
        app.texts(set).then((found) => here && setTexts(found));
      }
      return () => (here = false);
    }, [set, wanted]);
    return texts;
  }

  function Search({ set, show, search, onFocus }) {
    const change = (event) => {
      history.replaceState(null, '', app.toSet(set, show, event.target.value));
      dispatchEvent(new HashChangeEvent('hashchange'));
    };
    return h(
      'div',
      { role: 'search', class: 'search' },
      h('input', {
        id: 'search',
        type: 'search',
        placeholder: 'Search cases, questions, answers',
        'aria-label': 'Search the cases',
        autocomplete: 'off',
        spellcheck: false,
        value: search,
        onInput: change,
        onFocus,
      }),
      h('kbd', { 'aria-hidden': 'true' }, '/')
    );
  }

  function focus(cursor) {
    const link = document.querySelector('[data-row="' + cursor + '"]');
    link && link.focus({ preventScroll: true });
  }

  /** Puts the keyboard on a row, which is scrolled to where it can be seen. */
  function moveTo(cursor) {
    const top = document.querySelector('.rows').getBoundingClientRect().top + cursor * ROW;
    if (top < 2 * ROW || top > innerHeight - 2 * ROW) {
      scrollBy(0, top - innerHeight / 3);
    }
    requestAnimationFrame(() => requestAnimationFrame(() => focus(cursor)));
  }

  /** Back where the reader was: the same height, and the keyboard on the case that was open. */
  function useReturn(set) {
    app.useLayoutEffect(() => {
      const place = places.get(set.link) || {};
      if (place.scroll !== undefined) {
        scrollTo(0, place.scroll);
      }
      if (place.cursor !== undefined) {
        moveTo(place.cursor);
      }
      return () => remember(set, { scroll: scrollY });
    }, [set]);
  }

  /** The list of cases, worst change first. */
  function Cases({ set, route }) {
    const [searching, setSearching] = app.useState(route.search !== '');
    const texts = useTexts(set, searching);
    const rows = app.useMemo(() => select(set, route.show, route.search, texts), [set, route.show, route.search, texts]);
    const list = app.useRef(null);
    const [first, end] = app.useWindow(list, rows.length, ROW);
    const shown = columns(set);
    app.useEffect(() => {
      remember(set, { rows, list: app.toSet(set, route.show, route.search) });
    }, [rows]);
    return h(
      'section',
      { class: 'cases', 'aria-labelledby': 'cases' },
      h('h2', { id: 'cases' }, 'Cases'),
      h(
        'div',
        { class: 'tools' },
        h(Filters, { set, show: route.show, search: route.search }),
        h('span', { class: 'note', role: 'status' }, rows.length < set.rows.length ? numbers.whole(rows.length) + ' of ' + numbers.whole(set.rows.length) + ' shown' : ''),
        h(Search, { set, show: route.show, search: route.search, onFocus: () => setSearching(true) })
      ),
      h(
        'div',
        { role: 'table', 'aria-label': 'Cases', 'aria-rowcount': rows.length + 1, class: 'table', style: { '--columns': shown.length } },
        h(Head, { columns: shown }),
        h(
          'div',
          { role: 'rowgroup', class: 'rows', ref: list, style: { height: rows.length * ROW + 'px' } },
          rows.slice(first, end).map((row, i) => h(Row, { key: row.at, set, row, columns: shown, index: first + i, top: (first + i) * ROW }))
        ),
        rows.length === 0 && h('p', { class: 'empty' }, 'No case is like this.')
      )
    );
  }

  /** Moves the keyboard to another row of the list on the screen. */
  function moveCursor(set, by) {
    const place = places.get(set.link);
    const cursor = Math.min(place.rows.length - 1, Math.max(0, (place.cursor === undefined ? -1 : place.cursor) + by));
    place.cursor = cursor;
    moveTo(cursor);
  }

  /** The cases that the reader had selected, around one of them. */
  function around(set, row) {
    const place = places.get(set.link) || {};
    const rows = place.rows && place.rows.includes(row) ? place.rows : set.rows;
    const at = rows.indexOf(row);
    remember(set, { cursor: at });
    return { at, count: rows.length, previous: rows[at - 1], next: rows[at + 1] };
  }

  /** The address of a set's list as the reader left it. */
  function listOf(set) {
    return (places.get(set.link) || {}).list || app.toSet(set);
  }

  Object.assign(app, { Cases, useReturn, moveCursor, around, listOf });
})(window.goldunit);
