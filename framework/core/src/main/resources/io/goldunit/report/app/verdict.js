(function (app) {
  'use strict';
  const { h } = app;

  /** Which parts of the candidate's identity, and which models, are not those of the baseline. */
  function differences(set) {
    const before = (set.baseline && set.baseline.candidate) || {};
    const now = set.header.candidate || {};
    const some = Object.keys({ ...before, ...now })
      .filter((name) => set.baseline && before[name] !== now[name])
      .map((name) => ({ name, before: before[name] || 'none', now: now[name] || 'none' }));
    return [...some, ...models(set, some)];
  }

  /** Which model answered, where the candidate does not say that it asked another one. */
  function models(set, differences) {
    const { before, now } = set.models || {};
    const isSaid = differences.some(({ name }) => name === 'model');
    return before && now && before !== now && !isSaid ? [{ name: 'model', before, now }] : [];
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
      h(
        link ? 'h2' : 'h1',
        null,
        h(app.Word, { set }),
        ' ',
        link ? h('a', { href: app.toSet(set) }, label) : label
      ),
      h('p', { class: 'reason' }, h(app.Name, { text: set.reason })),
      set.replay &&
        h(
          'p',
          { class: 'replay' },
          '\u27F2 ',
          h(app.Name, { text: set.replay }),
          !set.repeated && ': a replayed call does not ask the model again.'
        ),
      (set.quarantine || []).map((line) =>
        h('p', { class: 'replay' }, '\u2016 Quarantine: ', h(app.Name, { text: line + '.' }))
      ),
      (set.warnings || []).map((text) =>
        h('p', { class: 'warning warn' }, '\u26A0 ', h(app.Name, { text: text + '.' }))
      ),
      h(Differences, { set }),
      !(link && set.word === 'PASSED' && !set.repeated) && h('p', { class: 'meaning' }, set.meaning + '. ' + set.next + '.'),
      !link && set.accept && h(Accept, { command: set.accept }),
      h(app.Tally, { set })
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

  Object.assign(app, { Verdict });
})(window.goldunit);
