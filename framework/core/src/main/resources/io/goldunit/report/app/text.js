(function (app) {
  'use strict';
  const { h } = app;

  const HIDDEN =
    /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
  const MOST_IN_A_CHIP = 12;

  /** The joiner and the selector of coloured signs change how an emoji looks; elsewhere they hide. */
  function belongsToEmoji(text, at) {
    const before = text.slice(Math.max(0, at - 2), at);
    return text[at] === '\u200D'
      ? /[\p{So}\p{Sk}\uFE0F]$/u.test(before)
      : text[at] === '\uFE0F' && /[\p{So}\p{Sk}#*0-9]$/u.test(before);
  }

  function chip(codes) {
    const shown = codes
      .slice(0, MOST_IN_A_CHIP)
      .map((code) => '\\u{' + code.toString(16).toUpperCase() + '}');
    const more = codes.length - shown.length;
    return h(
      'span',
      { class: 'chip', title: 'cannot be seen, or turns text around' },
      shown.join('') + (more > 0 ? ' and ' + more + ' more' : '')
    );
  }

  /** The text for people: what hides in it becomes a chip. Text nodes and chips, nothing else. */
  function pieces(text) {
    const out = [];
    let done = 0;
    let codes = [];
    const upTo = (end) => {
      if (end > done && codes.length) {
        out.push(chip(codes));
        codes = [];
      }
      if (end > done) {
        out.push(text.slice(done, end));
      }
    };
    for (const { 0: hidden, index } of text.matchAll(HIDDEN)) {
      if (!belongsToEmoji(text, index)) {
        upTo(index);
        codes.push(hidden.codePointAt(0));
        done = index + hidden.length;
      }
    }
    upTo(text.length);
    if (codes.length) {
      out.push(chip(codes));
    }
    return out;
  }

  /** A name or a short text within a line of ours. */
  function Name({ text, class: style }) {
    return h('bdi', { class: style }, pieces(typeof text === 'string' ? text : text.cut + '\u2026'));
  }

  function Cut({ text }) {
    const length = app.numbers.whole(text.length);
    return h(
      'p',
      { class: 'note' },
      'Only the beginning of ' + length + ' characters; the run file has the whole text.'
    );
  }

  /** What somebody said: a model, a judge, a file. Long ones are folded. */
  function Said({ text, class: style }) {
    const plain = typeof text === 'string';
    return h(
      Fold,
      null,
      h('bdi', { class: 'said ' + (style || '') }, pieces(plain ? text : text.cut)),
      plain ? null : h(Cut, { text })
    );
  }

  /** Shows the first lines of something tall, and the rest when asked to. */
  function Fold({ children }) {
    const box = app.useRef(null);
    const [tall, setTall] = app.useState(false);
    const [open, setOpen] = app.useState(false);
    app.useLayoutEffect(() => {
      setTall(box.current.scrollHeight > 420);
    }, [children]);
    return h(
      'div',
      { class: 'fold' },
      h('div', { class: tall && !open ? 'folded' : '', ref: box }, children),
      tall && h('button', { class: 'link', onClick: () => setOpen(!open) }, open ? 'Show less' : 'Show all')
    );
  }

  Object.assign(app, { pieces, Name, Said, Cut, Fold });
})(window.goldunit);
