(function (app) {
  'use strict';
  const { h } = app;

  const pretty = (json) => (typeof json === 'string' ? app.pretty(json) : json);

  /** What was said before the answer that is shown: of the prompt the last turns, and the reply to each. */
  function Conversation({ prompt = [], answer }) {
    const earlier = (answer && answer.earlier) || [];
    const turns = prompt.slice(Math.max(0, prompt.length - earlier.length - 1));
    return (
      earlier.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'conversation' },
        h('h2', { id: 'conversation' }, 'Before this answer'),
        earlier.map((text, i) => [
          turns[i] && h(Block, { name: turns[i].role, text: turns[i].text }),
          h(Block, { name: 'reply ' + (i + 1), text }),
        ]),
        turns[earlier.length] &&
          h(Block, { name: turns[earlier.length].role, text: turns[earlier.length].text })
      )
    );
  }

  function Block({ name, text }) {
    return h('div', { class: 'block message' }, h('h3', null, name), h(app.Said, { text }));
  }

  function ToolCall({ call }) {
    return h(
      'div',
      { class: 'block message' },
      h('h3', null, h(app.Name, { text: call.name })),
      call.arguments && h(app.Said, { text: pretty(call.arguments), class: 'mono' }),
      call.result !== undefined && [
        h('h3', null, 'result'),
        h(app.Said, { text: call.result, class: 'small' }),
      ]
    );
  }

  /** The tools that were called for the answer that is shown. */
  function ToolCalls({ answer }) {
    const calls = (answer && answer.toolCalls) || [];
    return (
      calls.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'tools' },
        h('h2', { id: 'tools' }, app.numbers.count(calls.length, 'tool call')),
        calls.map((call) => h(ToolCall, { call }))
      )
    );
  }

  /** The documents that the application found for the answer that is shown. */
  function Sources({ answer }) {
    const sources = (answer && answer.sources) || [];
    return h(app.Documents, { id: 'sources', title: 'Sources', documents: sources });
  }

  Object.assign(app, { Conversation, ToolCalls, Sources });
})(window.goldunit);
