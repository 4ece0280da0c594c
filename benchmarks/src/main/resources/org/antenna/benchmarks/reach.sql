-- Into the replica of delivery-service, with ${n} subscriptions: a twentieth as many organisations, half as many mailboxes. A fifth
-- subscribe to the series, a hundredth of the others have a rule that the report fits; a third have a second mailbox.
insert into organisation (code, version, class, name_zh, name_en, parent, region, closed)
select 'bench-' || lpad(i::text, 7, '0'), 1, case when i % 20 = 0 then 'REGION' else 'ENTERPRISE' end, '单位' || i, 'Office ' || i, null,
    'CN-' || (array['HE', 'GD', 'BJ', 'SH', 'ZJ', 'JS', 'SD', 'HN'])[1 + i % 8], i % 200 = 0
from generate_series(0, ${n} / 20 - 1) i;

insert into recipient (id, version, organisation, address, language, time_zone, digest_at, active)
select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 1, 'bench-' || lpad((i % (${n} / 20))::text, 7, '0'),
    'box' || i || '@bench.example', 'zh', 'Asia/Shanghai', '08:00', i % 100 <> 0
from generate_series(0, ${n} / 2 - 1) i;

insert into subscription (id, version, change, organisation, name, series, rule, activated_at)
select ('00000000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid, 1, nextval('replica_change'),
    'bench-' || lpad((i % (${n} / 20))::text, 7, '0'), 'Wish ' || i,
    case when i % 5 = 0 then 'bench-reach' end,
    case when i % 5 > 0 then jsonb_build_object(
        'allOf', jsonb_build_array(jsonb_build_object(
            'topics', jsonb_build_array(case when i % 100 = 7 then 'sport.winter' else 'bench.' || i % 120 end),
            'countries', '[]'::jsonb, 'countryGroups', '[]'::jsonb, 'missions', '[]'::jsonb, 'languages', '[]'::jsonb,
            'text', case when i % 100 <> 7 then 'word' || i end)),
        'anyOf', '[]'::jsonb, 'noneOf', '[]'::jsonb, 'stemming', false) end,
    now() - interval '1 day'
from generate_series(0, ${n} - 1) i;

insert into subscriber (subscription_id, recipient_id, frequency)
select ('00000000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid,
    ('00000000-0000-7000-8000-' || lpad(to_hex((i + box * (${n} / 20)) % (${n} / 2)), 12, '0'))::uuid,
    (array['IMMEDIATE', 'DAILY', 'WEEKLY'])[1 + (i / 5 + box) % 3]
from generate_series(0, ${n} - 1) i, generate_series(0, 1) box
where box = 0 or i % 3 = 0
on conflict do nothing;
