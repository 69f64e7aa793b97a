(function (app) {
  'use strict';
  const { h } = app;

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
      expected.json &&
        h(app.Said, {
          text: typeof expected.json === 'string' ? pretty(expected.json) : expected.json,
          class: 'mono',
        })
    );
  }

  /** What was sent, without the turns that stand before the answer. */
  function Prompt({ prompt: sent = [], answer }) {
    const { earlier = [] } = answer || {};
    const prompt = earlier.length ? sent.slice(0, Math.max(0, sent.length - earlier.length - 1)) : sent;
    return (
      prompt.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'prompt' },
        h('h2', { id: 'prompt' }, 'Prompt'),
        prompt.map((message) =>
          h(
            'div',
            { class: 'block message' },
            h('h3', null, message.role),
            h(app.Said, { text: message.text })
          )
        )
      )
    );
  }

  function Documents({ id, title, documents }) {
    return (
      documents.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': id },
        h('h2', { id }, title),
        documents.map((document) =>
          h(
            'div',
            { class: 'block message' },
            document.id && h('h3', null, h(app.Name, { text: document.id })),
            h(app.Said, { text: document.text })
          )
        )
      )
    );
  }

  function Context({ context = [] }) {
    return h(Documents, { id: 'context', title: 'Context', documents: context });
  }

  Object.assign(app, { pretty, Expected, Prompt, Documents, Context });
})(window.goldunit);
