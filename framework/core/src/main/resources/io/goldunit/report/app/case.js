(function (app) {
  'use strict';
  const { h, numbers } = app;

  const NOTES = {
    edited: 'The case was edited: the accepted answer is one to its earlier wording, and is not compared.',
    new: 'The baseline does not have this case yet.',
    removed: 'Only the baseline has this case: it is gone from the set.',
  };

  function useDetails(set, row) {
    const [loaded, setLoaded] = app.useState({});
    app.useEffect(() => {
      app.details(set, row).then((details) => setLoaded({ row, details }));
    }, [row]);
    return loaded.row === row ? loaded.details : null;
  }

  /** The trial with the lowest score stands first: it is the one to look at. */
  function worstTrial(trials) {
    const low = (trial) => (trial.answer ? Math.min(1, ...Object.values(trial.scores || {}).map((score) => (score.value === undefined ? 1 : score.value))) : -1);
    return trials.reduce((worst, trial, at) => (low(trial) < low(trials[worst]) ? at : worst), 0);
  }

  function Trials({ trials, at, onPick }) {
    return (
      trials.length > 1 &&
      h(
        'div',
        { class: 'trials', role: 'group', 'aria-label': 'Trial' },
        h('span', { class: 'soft' }, 'trial'),
        trials.map((trial, i) =>
          h('button', { id: i === (at + 1) % trials.length ? 'next-trial' : undefined, 'aria-pressed': String(i === at), class: trial.answer ? '' : 'failed', onClick: () => onPick(i) }, trial.answer ? trial.number : trial.number + ' !')
        )
      )
    );
  }

  function Failure({ text }) {
    return h('div', { class: 'failure' }, h('p', { class: 'strong' }, '! No answer'), h(app.Said, { text, class: 'mono' }));
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
        differs && h('button', { id: 'diff-mode', class: 'link', onClick: () => setBeside(!apart) }, apart ? 'In one text' : 'Side by side')
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

  function pretty(json) {
    try {
      return JSON.stringify(JSON.parse(json), null, 2);
    } catch (notJson) {
      return json;
    }
  }

  function Expected({ expected = {} }) {
    const texts = expected.texts || [];
    if (!texts.length && !expected.json) {
      return null;
    }
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'expected' },
      h('h2', { id: 'expected' }, texts.length > 1 ? 'Expected, any of ' + texts.length : 'Expected'),
      texts.map((text) => h('div', { class: 'block' }, h(app.Said, { text }))),
      expected.json && h(app.Said, { text: typeof expected.json === 'string' ? pretty(expected.json) : expected.json, class: 'mono' })
    );
  }

  function Prompt({ prompt = [] }) {
    return (
      prompt.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'prompt' },
        h('h2', { id: 'prompt' }, 'Prompt'),
        prompt.map((message) => h('div', { class: 'block message' }, h('h3', null, message.role), h(app.Said, { text: message.text })))
      )
    );
  }

  function Context({ context = [] }) {
    return (
      context.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'context' },
        h('h2', { id: 'context' }, 'Context'),
        context.map((document) => h('div', { class: 'block message' }, document.id && h('h3', null, h(app.Name, { text: document.id })), h(app.Said, { text: document.text })))
      )
    );
  }

  function Step({ set, to, id, label, keys }) {
    return to
      ? h('a', { id, class: 'button', href: app.toCase(set, to) }, label, h('kbd', { 'aria-hidden': 'true' }, keys))
      : h('span', { class: 'button off', 'aria-disabled': 'true' }, label, h('kbd', { 'aria-hidden': 'true' }, keys));
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
        h('span', { class: 'soft number' }, numbers.whole(place.at + 1) + ' of ' + numbers.whole(place.count)),
        h(Step, { set, to: place.next, id: 'next', label: 'Next', keys: 'j' }),
        h(app.Copy, { text: () => location.href, label: 'Copy link' })
      )
    );
  }

  function Body({ set, row, details }) {
    const { now, accepted, diffs = [] } = details;
    const trials = (now && now.trials) || [];
    const [at, setAt] = app.useState(worstTrial(trials));
    const against = diffs[at];
    const number = against ? against.trial : trials.length && trials[at].number;
    const other = ((accepted && accepted.trials) || []).find((trial) => trial.number === number);
    const shown = { set, row, details, trial: trials[at], other };
    return h(
      'div',
      { class: 'columns' },
      h(
        'div',
        null,
        trials.length > 0 && h(AnswerCard, { trials, at, onPick: setAt, against, other }),
        accepted && (!now || !(now.answers || diffs.some(Boolean))) && h(Accepted, { trials: accepted.trials || [] }),
        now && h(Expected, { expected: now.expected }),
        now && h(Prompt, { prompt: now.prompt }),
        now && h(Context, { context: now.context })
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
