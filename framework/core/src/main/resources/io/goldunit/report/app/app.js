(function (app) {
  'use strict';
  const { h } = app;

  function Crumbs({ sets, set, row }) {
    const several = sets.length > 1;
    return h(
      'header',
      { class: 'bar' },
      h(
        'nav',
        { 'aria-label': 'Where you are' },
        h(
          'a',
          { class: 'brand', href: '#/' },
          h('span', { class: 'mark', 'aria-hidden': 'true' }),
          'GoldUnit'
        ),
        several && set && h('a', { href: '#/' }, 'All sets'),
        set &&
          h(
            'a',
            { href: row ? app.listOf(set) : app.toSet(set), 'aria-current': row ? undefined : 'page' },
            h(app.Name, { text: set.label })
          ),
        row && h('span', { 'aria-current': 'page' }, h(app.Name, { text: row.id }))
      )
    );
  }

  const KEYS_OF_A_CASE = [
    ['j k', 'next, previous case'],
    ['s', 'next trial'],
    ['d', 'one text or two'],
    ['Esc', 'back to the list'],
  ];
  const KEYS_OF_A_SET = [
    ['/', 'search'],
    ['j k', 'walk through the cases'],
    ['Enter', 'open'],
    ['Esc', 'back'],
  ];

  function Foot({ set, row }) {
    const keys = row ? KEYS_OF_A_CASE : set ? KEYS_OF_A_SET : [];
    return h(
      'footer',
      { class: 'foot' },
      keys.map(([key, what]) => h('span', null, h('kbd', null, key), ' ', what))
    );
  }

  function Missing({ what }) {
    return h('p', { class: 'notice' }, 'This report has no ' + what + ' of that name.');
  }

  function page(sets, set, row, route) {
    if (route.set && !set) {
      return [h(Missing, { what: 'golden set' }), h(app.Overview, { sets })];
    }
    if (!set) {
      return h(app.Overview, { sets });
    }
    if (row) {
      return h(app.Case, { set, row });
    }
    return [route.id !== null && h(Missing, { what: 'case' }), h(app.SetPage, { key: set.link, set, route })];
  }

  function App({ sets }) {
    const route = app.useRoute();
    const set = route.set ? app.find(sets, route) : sets.length === 1 ? sets[0] : undefined;
    const row = set && route.id !== null ? set.rows.find((it) => it.id === route.id) : undefined;
    const back = row ? app.listOf(set) : set && sets.length > 1 ? '#/' : '';
    app.useKeys({ set, row, back });
    return h(
      'div',
      { class: 'page' },
      h(Crumbs, { sets, set, row }),
      h('main', null, page(sets, set, row, route)),
      h(Foot, { set, row })
    );
  }

  const still = document.getElementById('static');

  function failed(error) {
    const note = document.createElement('p');
    note.className = 'notice';
    note.textContent = window.DecompressionStream
      ? 'The cases cannot be shown: ' + error
      : 'This browser is too old to unpack the cases: it takes Chrome 80, Firefox 113 or Safari 16.4.';
    still.appendChild(note);
  }

  app
    .load()
    .then((sets) => {
      app.render(h(App, { sets }), document.getElementById('app'));
      still.remove();
    })
    .catch(failed);
})(window.goldunit);
