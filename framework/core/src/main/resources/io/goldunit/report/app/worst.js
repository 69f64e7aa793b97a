(function (app) {
  'use strict';
  const { h, numbers } = app;

  const MOST = 3;
  const BEFORE = 60;
  const LONG = 260;

  /** Without the half of a character that a cut may leave at either end. */
  const whole = (text) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

  const cut = (text, most) => (text.length > most ? whole(text.slice(0, most)).trimEnd() + '\u2026' : text);

  /** The parts of a difference around its first change: what a reader has to see of it. */
  function glimpse(parts) {
    const out = [];
    let left = LONG;
    for (const part of parts) {
      const same = part[0] === ' ';
      const text = part.slice(1);
      const shown =
        same && !out.length && text.length > BEFORE ? '\u2026' + whole(text.slice(-BEFORE)) : cut(text, left);
      out.push(part[0] + shown);
      left -= shown.length;
      if (left <= 0) {
        break;
      }
    }
    return out;
  }

  const beginning = (text) => cut(typeof text === 'string' ? text : text.cut, LONG / 2);

  /** What changed in an answer, on a line or two. */
  function Changed({ trial, against, other }) {
    if (!trial || !trial.answer || !against) {
      return null;
    }
    const { diff } = against;
    if (diff.parts && !app.apart(diff)) {
      return h('p', { class: 'changed' }, h(app.Marked, { parts: glimpse(diff.parts) }));
    }
    return (
      other &&
      h(
        'p',
        { class: 'changed' },
        h(app.Marked, { parts: ['-' + beginning(other.answer.text)] }),
        h(app.Marked, { parts: ['+' + beginning(trial.answer.text)] })
      )
    );
  }

  function Item({ set, row, details }) {
    const { at, cell } = row.cells
      .map((cell, at) => ({ cell, at, drop: cell.drop === undefined ? -1 : cell.drop }))
      .reduce((worst, it) => (it.drop > worst.drop ? it : worst));
    const name = set.header.scorers[at].name;
    const shown = app.shownTrial(details);
    const score = shown.trial && shown.trial.scores && shown.trial.scores[name];
    return h(
      'li',
      null,
      h(
        'div',
        { class: 'worst-head' },
        h('a', { href: app.toCase(set, row) }, h(app.Name, { text: row.id })),
        h('span', { class: 'question' }, h(app.Name, { text: row.question || '' })),
        h(
          'span',
          { class: 'from-to' },
          h(
            'span',
            { class: 'soft' },
            h(app.Name, { text: name }),
            ' ',
            numbers.score(cell.before),
            ' \u2192 '
          ),
          h('span', { class: 'value' }, numbers.score(cell.now)),
          h(app.Change, cell)
        )
      ),
      h(Changed, shown),
      score &&
        score.reason &&
        h(
          'p',
          { class: 'note' },
          h(app.Name, { text: cut(typeof score.reason === 'string' ? score.reason : score.reason.cut, 300) })
        )
    );
  }

  function useDetails(set, rows) {
    const [all, setAll] = app.useState(null);
    app.useEffect(() => {
      Promise.all(rows.map((row) => app.details(set, row))).then(setAll);
    }, [set]);
    return all;
  }

  /** The cases that dropped most, with the words that changed and the reason: before any click. */
  function Worst({ set }) {
    const worse = set.rows.filter(app.FILTERS.worse);
    const rows = worse.slice(0, MOST);
    const details = useDetails(set, rows);
    return (
      rows.length > 0 &&
      h(
        'section',
        { class: 'card worst', 'aria-labelledby': 'worst' },
        h(
          'header',
          null,
          h('h2', { id: 'worst' }, rows.length > 1 ? 'Worst cases' : 'Worst case'),
          worse.length > MOST &&
            h(
              'a',
              { class: 'link', href: app.toSet(set, 'worse') },
              'All ' + numbers.whole(worse.length) + ' that got worse'
            )
        ),
        details &&
          h(
            'ul',
            null,
            rows.map((row, i) => h(Item, { key: row.at, set, row, details: details[i] }))
          )
      )
    );
  }

  Object.assign(app, { Worst });
})(window.goldunit);
