(function (app) {
  'use strict';
  const { h, numbers } = app;

  const NOTES = {
    edited:
      'The case was edited: the accepted answer belongs to its earlier wording, so its scores are not compared.',
    new: 'The baseline does not have this case yet.',
    removed: 'Only the baseline has this case: it is gone from the set.',
    quarantined:
      'The case is in quarantine until the day that its tag names: it was asked and scored, and does not count.',
    notAsked: 'The budget ended before this case was asked.',
  };

  function useDetails(set, row) {
    const [loaded, setLoaded] = app.useState({});
    app.useEffect(() => {
      app.details(set, row).then((details) => setLoaded({ row, details }));
    }, [row]);
    return loaded.row === row ? loaded.details : null;
  }

  function Step({ set, to, id, label, keys }) {
    return to
      ? h(
          'a',
          { id, class: 'button', href: app.toCase(set, to) },
          label,
          h('kbd', { 'aria-hidden': 'true' }, keys)
        )
      : h(
          'span',
          { class: 'button off', 'aria-disabled': 'true' },
          label,
          h('kbd', { 'aria-hidden': 'true' }, keys)
        );
  }

  function Head({ set, row }) {
    const place = app.around(set, row);
    return h(
      'header',
      { class: 'case-head' },
      h(
        'div',
        null,
        h('h1', null, h(app.Name, { text: row.id })),
        h('p', null, h(app.State, { state: row.state, word: true }), ' ', h(app.Tags, { tags: row.tags }))
      ),
      h(
        'nav',
        { 'aria-label': 'Cases' },
        h(Step, { set, to: place.previous, id: 'previous', label: 'Previous', keys: 'k' }),
        h(
          'span',
          { class: 'soft number' },
          numbers.whole(place.at + 1) + ' of ' + numbers.whole(place.count)
        ),
        h(Step, { set, to: place.next, id: 'next', label: 'Next', keys: 'j' }),
        h(app.Copy, { text: () => location.href, label: 'Copy link' })
      )
    );
  }

  function Body({ set, row, details }) {
    const { now, accepted, diffs = [] } = details;
    const trials = (now && now.trials) || [];
    const [at, setAt] = app.useState(app.worstTrial(trials));
    const { trial, against, other } = app.shownTrial(details, at);
    const answer = trial && trial.answer;
    const shown = { set, row, details, trial, other };
    return h(
      'div',
      { class: 'columns' },
      h(
        'div',
        null,
        h(app.Conversation, { prompt: now && now.prompt, answer }),
        trials.length > 0 && h(app.AnswerCard, { trials, at, onPick: setAt, against, other }),
        h(app.ToolCalls, { answer }),
        h(app.Sources, { answer }),
        accepted &&
          (!now || !(now.answers || diffs.some(Boolean))) &&
          h(app.Accepted, { trials: accepted.trials || [] }),
        now && h(app.Expected, { expected: now.expected }),
        now && h(app.Prompt, { prompt: now.prompt, answer }),
        now && h(app.Context, { context: now.context })
      ),
      h('div', null, h(app.Scores, shown), h(app.Facts, shown))
    );
  }

  /** One case: what was asked, what was said, what was said before, and how good it is. */
  function Case({ set, row }) {
    const details = useDetails(set, row);
    app.useLayoutEffect(() => scrollTo(0, 0), [row]);
    return h(
      'article',
      { class: 'case' },
      h(Head, { set, row }),
      row.question && h('p', { class: 'asked' }, h(app.Name, { text: row.question })),
      NOTES[row.state] && h('p', { class: 'notice' }, NOTES[row.state]),
      details ? h(Body, { key: row.at, set, row, details }) : h('p', { class: 'note' }, 'Unpacking \u2026')
    );
  }

  Object.assign(app, { Case });
})(window.goldunit);
