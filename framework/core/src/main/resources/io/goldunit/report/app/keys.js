(function (app) {
  'use strict';

  const press = (id) => {
    const element = document.getElementById(id);
    element && element.click();
  };

  function typing(target) {
    return target.matches && target.matches('input, textarea, select, [contenteditable]');
  }

  /** Keys on the page of a case. */
  function inCase(key) {
    const buttons = {
      j: 'next',
      ArrowRight: 'next',
      k: 'previous',
      ArrowLeft: 'previous',
      s: 'next-trial',
      d: 'diff-mode',
    };
    press(buttons[key]);
  }

  /** Keys on the page of a set. */
  function inList(key, set) {
    const steps = { j: 1, k: -1 };
    if (steps[key]) {
      app.moveCursor(set, steps[key]);
    }
  }

  function search(event) {
    const box = document.getElementById('search');
    if (box) {
      event.preventDefault();
      box.focus();
      box.scrollIntoView({ block: 'center' });
    }
  }

  /** The keyboard: / searches, j and k walk, Esc goes back, s and d change what a case shows. */
  function useKeys({ set, row, back }) {
    app.useEffect(() => {
      const down = (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) {
          return;
        }
        if (event.key === 'Escape') {
          typing(event.target) ? event.target.blur() : back && (location.hash = back);
        } else if (!typing(event.target)) {
          event.key === '/' ? search(event) : row ? inCase(event.key) : set && inList(event.key, set);
        }
      };
      addEventListener('keydown', down);
      return () => removeEventListener('keydown', down);
    });
  }

  Object.assign(app, { useKeys });
})(window.goldunit);
