(function (app) {
  'use strict';
  const { h } = app;

  /** The answer with the lowest score stands first: it is the one to look at. */
  function worstTrial(trials) {
    const values = (trial) =>
      Object.values(trial.scores || {}).map((score) => (score.value === undefined ? 1 : score.value));
    const low = (trial) => (trial.answer ? Math.min(1, ...values(trial)) : 2);
    return trials.reduce((worst, trial, at) => (low(trial) < low(trials[worst]) ? at : worst), 0);
  }

  /** A trial of a case, by default the worst, with the accepted one that it is compared with. */
  function shownTrial(details, at = worstTrial((details.now && details.now.trials) || [])) {
    const trial = ((details.now && details.now.trials) || [])[at];
    const against = (details.diffs || [])[at];
    const number = against ? against.trial : trial && trial.number;
    const other = ((details.accepted && details.accepted.trials) || []).find((it) => it.number === number);
    return { trial, against, other };
  }

  function Trials({ trials, at, onPick }) {
    return (
      trials.length > 1 &&
      h(
        'div',
        { class: 'trials', role: 'group', 'aria-label': 'Trial' },
        h('span', { class: 'soft' }, 'trial'),
        trials.map((trial, i) =>
          h(
            'button',
            {
              id: i === (at + 1) % trials.length ? 'next-trial' : undefined,
              'aria-pressed': String(i === at),
              class: trial.answer ? '' : 'failed',
              onClick: () => onPick(i),
            },
            trial.answer ? trial.number : trial.number + ' !'
          )
        )
      )
    );
  }

  function Failure({ text }) {
    return h(
      'div',
      { class: 'failure' },
      h('p', { class: 'strong' }, '! No answer'),
      h(app.Said, { text, class: 'mono' })
    );
  }

  function Answer({ trial, against, other, beside }) {
    if (!trial.answer) {
      return h(Failure, { text: trial.error || 'The candidate gave none.' });
    }
    const text = trial.answer.text;
    if (!against) {
      return h(app.Said, { text });
    }
    const { diff } = against;
    if (!diff.parts && diff.unit !== 'none') {
      return [h('p', { class: 'note' }, '= The same as the accepted answer.'), h(app.Said, { text })];
    }
    return h(app.Diff, { diff, before: other.answer.text, now: text, beside });
  }

  function AnswerCard({ trials, at, onPick, against, other }) {
    const [beside, setBeside] = app.useState(null);
    const differs = against && against.diff.parts;
    const apart = beside === null ? Boolean(against && app.apart(against.diff)) : beside;
    return h(
      'section',
      { class: 'card answer', 'aria-labelledby': 'answer' },
      h(
        'header',
        null,
        h('h2', { id: 'answer' }, differs ? 'Answer, against the accepted one' : 'Answer'),
        h(Trials, { trials, at, onPick }),
        differs &&
          h(
            'button',
            { id: 'diff-mode', class: 'link', onClick: () => setBeside(!apart) },
            apart ? 'In one text' : 'Side by side'
          )
      ),
      h(Answer, { trial: trials[at], against, other, beside: apart })
    );
  }

  /** The accepted answers, equal ones once, and the trials that gave each. */
  function byText(trials) {
    const texts = new Map();
    trials.forEach((trial) => {
      const key = JSON.stringify([trial.answer && trial.answer.text, trial.error]);
      texts.set(key, [...(texts.get(key) || []), trial]);
    });
    return [...texts.values()];
  }

  function Accepted({ trials }) {
    const texts = byText(trials);
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'accepted' },
      h('h2', { id: 'accepted' }, texts.length > 1 ? 'Accepted answers' : 'Accepted answer'),
      texts.map(([trial, ...more]) =>
        h(
          'div',
          { class: 'block message' },
          trials.length > 1 && h('h3', null, 'trial ' + [trial, ...more].map((it) => it.number).join(', ')),
          trial.answer ? h(app.Said, { text: trial.answer.text }) : h(Failure, { text: trial.error || '' })
        )
      )
    );
  }

  Object.assign(app, { worstTrial, shownTrial, AnswerCard, Accepted });
})(window.goldunit);
