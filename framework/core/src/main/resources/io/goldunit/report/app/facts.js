(function (app) {
  'use strict';
  const { h, numbers } = app;

  function source(calls) {
    const days = [...new Set(calls.map((call) => call.recordedOn).filter(Boolean))].sort();
    if (!calls.length) {
      return null;
    }
    if (!days.length) {
      return 'live';
    }
    const live = calls.some((call) => !call.recordedOn) ? ', in part live' : '';
    return 'replayed, recorded ' + days.join(', ') + live;
  }

  function model(answer, before) {
    const name = (it) => it && (it.modelReturned || it.modelAsked);
    if (!name(answer)) {
      return null;
    }
    const changed = name(before) && name(before) !== name(answer);
    return [
      changed && [h(app.Name, { text: name(before), class: 'soft' }), ' \u2192 '],
      h(app.Name, { text: name(answer) }),
      answer.modelAsked &&
        answer.modelAsked !== name(answer) &&
        h('span', { class: 'soft' }, ' asked as ', h(app.Name, { text: answer.modelAsked })),
    ];
  }

  const tokens = (some) => some && numbers.whole(some.input) + ' in, ' + numbers.whole(some.output) + ' out';

  function Calls({ calls }) {
    return h(
      'details',
      null,
      h('summary', null, numbers.count(calls.length, 'call')),
      h(
        'ul',
        { class: 'calls' },
        calls.map((call) =>
          h(
            'li',
            null,
            h('b', null, h(app.Name, { text: call.caller })),
            h(
              'span',
              { class: 'soft' },
              [
                call.modelReturned || call.modelAsked,
                tokens(call.tokens),
                numbers.duration(call.millis),
                call.recordedOn ? 'recorded ' + call.recordedOn : 'live',
              ]
                .filter(Boolean)
                .map((fact) => [' \u00B7 ', h(app.Name, { text: fact })])
            )
          )
        )
      )
    );
  }

  /** How the answer that is shown came to be. */
  function Facts({ trial, other }) {
    const answer = (trial && trial.answer) || {};
    const calls = (trial && trial.calls) || [];
    const cutOff = answer.finish === 'length';
    const facts = [
      ['model', model(answer, other && other.answer)],
      [
        'finish',
        answer.finish &&
          h(
            'span',
            { class: cutOff ? 'warn' : '' },
            answer.finish + (cutOff ? ': the answer is cut off' : '')
          ),
      ],
      ['tokens', tokens(answer.tokens)],
      ['latency', answer.millis !== undefined && numbers.duration(answer.millis)],
      ['source', source(calls)],
    ].filter(([, value]) => value);
    if (!facts.length) {
      return null;
    }
    return h(
      'section',
      { class: 'card', 'aria-labelledby': 'facts' },
      h('h2', { id: 'facts' }, 'How it was answered'),
      h(
        'dl',
        null,
        facts.map(([name, value]) => [h('dt', null, name), h('dd', null, value)])
      ),
      calls.length > 0 && h(Calls, { calls })
    );
  }

  Object.assign(app, { Facts });
})(window.goldunit);
