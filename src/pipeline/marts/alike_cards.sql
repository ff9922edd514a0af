-- one pair of customers with a rare mark in common
with marks as (
  unpivot (
    select
      customer_id,
      alike_number,
      case when length(vat_number) >= 6 then vat_number end as vat_number,
      case when length(chamber_number) >= 6 then chamber_number end as chamber_number,
      case when email_domain not in (
        'gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.nl', 'hotmail.be', 'outlook.com', 'outlook.nl', 'live.com', 'live.nl',
        'msn.com', 'yahoo.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'orange.fr', 'free.fr',
        'wanadoo.fr', 'laposte.net', 'ziggo.nl', 'kpnmail.nl', 'planet.nl', 'xs4all.nl', 'telenet.be', 'skynet.be', 'proton.me', 'protonmail.com'
      ) then email_domain end as email_domain,
      case when length(shared_name) >= 4 then shared_name end as shared_name
    from compared_cards
  ) on alike_number, vat_number, chamber_number, email_domain, shared_name into name mark value value
),
rare as (
  select *
  from marks
  qualify count(*) over (partition by mark, value) between 2 and case mark when 'email_domain' then 4 else 6 end
)
select
  a.customer_id as a_id,
  b.customer_id as b_id,
  max(a.value) filter (a.mark = 'alike_number') as alike_number,
  max(a.value) filter (a.mark = 'vat_number') as vat_number,
  max(a.value) filter (a.mark = 'chamber_number') as chamber_number,
  max(a.value) filter (a.mark = 'email_domain') as email_domain,
  max(a.value) filter (a.mark = 'shared_name') as shared_name
from rare as a
join rare as b on b.mark = a.mark and b.value = a.value and b.customer_id > a.customer_id
group by all
order by a_id, b_id
