(function (app) {
  'use strict';
  const { h, numbers } = app;

  function values(result, scorer) {
    return ((result && result.trials) || [])
      .map((trial) => trial.scores && trial.scores[scorer])
      .filter((score) => score && score.value !== undefined)
      .map((score) => score.value);
  }

  function Reason({ label, score }) {
    if (!score) {
      return null;
    }
    const unscored = score.value === undefined;
    return h(
      'div',
      { class: 'why' },
      h('span', { class: 'soft' }, label, ' ', unscored ? '' : h('b', null, numbers.score(score.value))),
      unscored && h('span', { class: 'unscored' }, 'unscored'),
      (score.reason || score.unscored) &&
        h(app.Said, { text: score.reason || score.unscored, class: 'small' })
    );
  }

  const scoreIn = (trial, scorer) => trial && trial.scores && trial.scores[scorer];

  function Reasons({ now, accepted }) {
    const same = now && accepted && now.value === accepted.value && now.reason === accepted.reason;
    return same
      ? h(Reason, { label: 'both', score: now })
      : [h(Reason, { label: 'now', score: now }), h(Reason, { label: 'accepted', score: accepted })];
  }

  function Scorer({ spec, cell = {}, now, accepted, trial, other }) {
    const compared = cell.drop !== undefined;
    return h(
      'section',
      { class: 'scorer ' + (compared && numbers.sign(cell.drop) > 0 ? 'worse' : '') },
      h(
        'header',
        null,
        h(
          'h3',
          null,
          h(app.Name, { text: spec.name }),
          h('span', { class: 'kind' }, ' ' + spec.kind.toLowerCase())
        ),
        h(
          'p',
          { class: 'from-to' },
          cell.before !== undefined && h('span', { class: 'soft' }, numbers.score(cell.before) + ' \u2192 '),
          h('span', { class: 'value' }, numbers.score(cell.now)),
          compared && h(app.Change, cell)
        )
      ),
      h(app.Strip, { before: values(accepted, spec.name), now: values(now, spec.name) }),
      h(Reasons, { now: scoreIn(trial, spec.name), accepted: scoreIn(other, spec.name) })
    );
  }

  /** Each scorer of a case: baseline and now, every trial as a dot, and the reasons of the trial that is shown. */
  function Scores({ set, row, details, trial, other }) {
    const several = set.header.trials > 1;
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'scores' },
      h('h2', { id: 'scores' }, 'Scores'),
      several &&
        h(
          'p',
          { class: 'note' },
          'Means of all trials; ',
          h('span', { class: 'key-before' }),
          ' accepted, ',
          h('span', { class: 'key-now' }),
          ' now. Reasons are those of the trial shown.'
        ),
      set.header.scorers.map((spec, at) =>
        h(Scorer, {
          key: spec.name,
          spec,
          cell: row.cells[at],
          now: details.now,
          accepted: details.accepted,
          trial,
          other,
        })
      )
    );
  }

  Object.assign(app, { Scores });
})(window.goldunit);
