(function (app) {
  'use strict';
  const { h, numbers } = app;

  function rows(set) {
    const now = set.header;
    const before = set.baseline || {};
    const row = (name, value) => ({ name, before: value(before), now: value(now) });
    const keys = Object.keys({ ...before.candidate, ...now.candidate });
    return [
      ...keys.map((key) => row(key, (header) => (header.candidate || {})[key])),
      ...(set.models ? [{ name: 'model that answered', ...set.models }] : []),
      row('set version', (header) => header.version),
      row('trials a case', (header) => header.trials && String(header.trials)),
      row('started', (header) => header.startedAt && numbers.time(header.startedAt)),
      ...(now.scorers || []).map(({ name }) =>
        row(
          'scorer ' + name,
          (header) => ((header.scorers || []).find((it) => it.name === name) || {}).signature
        )
      ),
    ];
  }

  const unseen = (name) => h('span', { class: 'sr' }, name);

  const shown = (value) => (value ? h(app.Name, { text: value }) : h('span', { class: 'soft' }, '\u2013'));

  function Line({ name, before, now, alone }) {
    const differs = !alone && before !== now && !['started', 'trials a case'].includes(name);
    return h(
      'tr',
      { class: differs ? 'differs' : '' },
      h('th', { scope: 'row' }, h(app.Name, { text: name })),
      !alone && h('td', { class: 'soft' }, shown(before)),
      h('td', null, shown(now)),
      !alone && h('td', { class: 'outcome' }, differs ? '\u2260 differs' : '')
    );
  }

  function Settings({ settings }) {
    const names = Object.keys(settings || {});
    return (
      names.length > 0 &&
      h(
        'details',
        null,
        h('summary', null, 'Settings of this run'),
        h(
          'dl',
          null,
          names.map((name) => [
            h('dt', null, h(app.Name, { text: name })),
            h('dd', null, h(app.Name, { text: settings[name] })),
          ])
        )
      )
    );
  }

  /** What answered and what measured, in the baseline and now. */
  function Compared({ set }) {
    const alone = !set.baseline;
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'compared' },
      h('h2', { id: 'compared' }, alone ? 'What was run' : 'What was compared'),
      h(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'group', 'aria-label': 'What was compared' },
        h(
          'table',
          { class: 'compared' },
          !alone &&
            h(
              'thead',
              null,
              h(
                'tr',
                null,
                [unseen('what'), 'baseline', 'now', unseen('differs')].map((name) =>
                  h('th', { scope: 'col' }, name)
                )
              )
            ),
          h(
            'tbody',
            null,
            rows(set).map((row) => h(Line, { ...row, alone }))
          )
        )
      ),
      (set.accepted || []).length > 0 &&
        h(
          'p',
          { class: 'note' },
          'Baseline: ',
          h(app.Name, { text: set.accepted.join('; ') }),
          '.'
        ),
      set.header.test && h('p', { class: 'note' }, 'Run by ', h(app.Name, { text: set.header.test }), '.'),
      h(Settings, { settings: set.header.settings })
    );
  }

  /** What went wrong, each kind once. */
  function Faults({ set }) {
    const faults = set.faults || [];
    return (
      faults.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'errors' },
        h('h2', { id: 'errors' }, 'Errors'),
        h(
          'ul',
          { class: 'faults' },
          faults.slice(0, 8).map((fault) =>
            h(
              'li',
              null,
              fault.concerned > 0 && h('b', { class: 'number' }, fault.count + '\u2009\u00D7 '),
              h(app.Name, { text: fault.reason }),
              h(
                'div',
                { class: 'note' },
                fault.cases.map((id) => [
                  h('a', { href: app.toCase(set, { id }) }, h(app.Name, { text: id })),
                  ' ',
                ]),
                fault.concerned > fault.cases.length &&
                  'and ' + (fault.concerned - fault.cases.length) + ' more'
              )
            )
          )
        )
      )
    );
  }

  Object.assign(app, { Compared, Faults });
})(window.goldunit);
