(function (app) {
  'use strict';
  const { h, numbers } = app;

  /** The rows that a filter and a search leave, in their order. */
  function select(set, show, search, texts) {
    const terms = (search.toLowerCase().match(/"[^"]+"|\S+/g) || []).map((term) =>
      term.replace(/^"(.+)"$/, '$1')
    );
    const filter = app.FILTERS[show] || app.FILTERS.all;
    const said = (row) =>
      texts ? texts[row.at] : [row.id, row.question, row.tags.join(' ')].join('\n').toLowerCase();
    const holds = (row, term) =>
      term.startsWith('tag:')
        ? row.tags.some((tag) => tag.toLowerCase() === term.slice(4))
        : said(row).includes(term);
    return set.rows.filter((row) => filter(row) && terms.every((term) => holds(row, term)));
  }

  function Filters({ set, show, search }) {
    const counts = app.tally(set);
    const names = Object.keys(app.FILTERS).filter(
      (name) => name === 'all' || name === show || counts[name] > 0
    );
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

  /** The list of cases, worst change first. */
  function Cases({ set, route }) {
    const [searching, setSearching] = app.useState(route.search !== '');
    const texts = useTexts(set, searching);
    const rows = app.useMemo(
      () => select(set, route.show, route.search, texts),
      [set, route.show, route.search, texts]
    );
    const list = app.useRef(null);
    const [first, end] = app.useWindow(list, rows.length, app.ROW);
    const shown = app.columns(set);
    app.useEffect(() => {
      app.rememberList(set, rows, app.toSet(set, route.show, route.search));
    }, [rows]);
    return h(
      'section',
      { class: 'cases', 'aria-labelledby': 'cases' },
      h('h2', { id: 'cases' }, 'Cases'),
      h(
        'div',
        { class: 'tools' },
        h(Filters, { set, show: route.show, search: route.search }),
        h(
          'span',
          { class: 'note', role: 'status' },
          rows.length < set.rows.length
            ? numbers.whole(rows.length) + ' of ' + numbers.whole(set.rows.length) + ' shown'
            : ''
        ),
        h(Search, { set, show: route.show, search: route.search, onFocus: () => setSearching(true) })
      ),
      h(
        'div',
        {
          role: 'table',
          'aria-label': 'Cases',
          'aria-rowcount': rows.length + 1,
          class: 'table',
          style: { '--columns': shown.length },
        },
        h(app.Head, { columns: shown }),
        h(
          'div',
          { role: 'rowgroup', class: 'rows', ref: list, style: { height: rows.length * app.ROW + 'px' } },
          rows.slice(first, end).map((row, i) =>
            h(app.Row, {
              key: row.at,
              set,
              row,
              columns: shown,
              index: first + i,
              top: (first + i) * app.ROW,
            })
          )
        ),
        rows.length === 0 && h('p', { class: 'empty' }, 'No case is like this.')
      )
    );
  }

  Object.assign(app, { Cases });
})(window.goldunit);
