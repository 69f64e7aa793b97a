(function (app) {
  'use strict';
  const { h } = app;

  /** Below this share of kept words, one text with marks is harder to read than two beside each other. */
  const ALIKE = 0.5;

  /** A changed line end shows as a sign before it. */
  const withLineEnds = (text) => app.pieces(text.replace(/\n/g, '\u23CE\n'));

  function Part({ part }) {
    const text = part.slice(1);
    if (part[0] === '-') {
      return h('del', null, h('span', { class: 'sr' }, ' removed '), withLineEnds(text));
    }
    if (part[0] === '+') {
      return h('ins', null, h('span', { class: 'sr' }, ' added '), withLineEnds(text));
    }
    return h('span', null, app.pieces(text));
  }

  function Marked({ parts }) {
    return h(
      'bdi',
      { class: 'said' },
      parts.map((part, at) => h(Part, { key: at, part }))
    );
  }

  function Beside({ diff, before, now }) {
    const side = (label, not, whole) =>
      h(
        'div',
        { class: 'side' },
        h('h3', null, label),
        diff.parts
          ? h(Marked, { parts: diff.parts.filter((part) => part[0] !== not) })
          : h(app.Said, { text: whole })
      );
    return h('div', { class: 'beside' }, side('accepted', '+', before), side('now', '-', now));
  }

  function why(diff) {
    return diff.unit === 'none'
      ? 'Too long to compare word by word: both texts stand beside each other.'
      : diff.unit === 'line'
        ? 'Long texts: whole lines are marked.'
        : '';
  }

  /** Whether a difference is shown best as two texts. */
  function apart(diff) {
    return diff.unit === 'none' || diff.kept < ALIKE;
  }

  /** An answer beside the accepted one: word by word in one text, or the two texts side by side. */
  function Diff({ diff, before, now, beside }) {
    return h(
      'div',
      { class: 'diff' },
      h(
        app.Fold,
        null,
        beside || !diff.parts ? h(Beside, { diff, before, now }) : h(Marked, { parts: diff.parts })
      ),
      [now, before].some((text) => typeof text !== 'string') &&
        h('p', { class: 'note' }, 'Only the beginning of a very long answer; the run file has it whole.'),
      why(diff) && h('p', { class: 'note' }, why(diff))
    );
  }

  Object.assign(app, { Diff, Marked, apart });
})(window.goldunit);
