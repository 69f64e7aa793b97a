(function (app) {
  'use strict';
  const { h } = app;
  const { numbers } = app;

  /** How a case stands: its sign, for the eye, and its word, for all. */
  const STATES = {
    error: ['!', 'no score'],
    worse: ['\u25BC', 'worse'],
    better: ['\u25B2', 'better'],
    same: ['=', 'same'],
    edited: ['\u270E', 'edited'],
    new: ['+', 'new'],
    removed: ['\u2212', 'removed'],
    quarantined: ['\u2016', 'in quarantine'],
    notAsked: ['\u2026', 'not asked'],
    single: ['\u00B7', 'not compared'],
  };

  function State({ state, word }) {
    const [glyph, name] = STATES[state];
    return h(
      'span',
      { class: 'state state-' + state, title: name },
      h('span', { class: 'glyph', 'aria-hidden': 'true' }, glyph),
      h('span', { class: word ? '' : 'sr' }, ' ' + name)
    );
  }

  /** How far a score moved; the colour and the sign follow the drop, whichever way is better. */
  function Change({ before, now, drop, quiet }) {
    const way = numbers.sign(drop);
    const style = way > 0 ? 'worse' : way < 0 ? 'better' : 'same';
    return h(
      'span',
      { class: 'change ' + style },
      way ? h('span', { class: 'glyph', 'aria-hidden': 'true' }, way > 0 ? '\u25BC' : '\u25B2') : null,
      quiet && !way ? '=' : numbers.change(now - before),
      h('span', { class: 'sr' }, ' ' + style)
    );
  }

  /** A verdict's sign and word. */
  function Word({ set }) {
    return h('span', { class: 'word' }, h('span', { 'aria-hidden': 'true' }, set.glyph), ' ', set.word);
  }

  function Tags({ tags }) {
    return h(
      'span',
      { class: 'tags' },
      tags.map((tag) => h('span', { class: 'tag' }, h(app.Name, { text: tag })))
    );
  }

  /** A button that copies a text and says so. */
  function Copy({ text, label }) {
    const [said, setSaid] = app.useState('');
    const copy = () => {
      const done = () => setSaid('Copied');
      const failed = () => setSaid('Press Ctrl+C in the address bar');
      navigator.clipboard ? navigator.clipboard.writeText(text()).then(done, failed) : failed();
      setTimeout(() => setSaid(''), 2500);
    };
    return h(
      'button',
      { class: 'button', onClick: copy },
      h('span', { 'aria-live': 'polite' }, said || label)
    );
  }

  Object.assign(app, { State, Change, Word, Tags, Copy });
})(window.goldunit);
