-- one registration of hours, with its state (used, excluded or quarantined) and the team whose hours they are
select
  hour.source_file,
  hour.source_line,
  case
    when hour.excluded is not null then 'excluded'
    when hour.problem is not null or hour.date is null or hour.hours is null then 'quarantined'
    else 'used'
  end as state,
  coalesce(hour.excluded, hour.problem, case when hour.date is null then 'no date' when hour.hours is null then 'no hours' end) as reason,
  hour.raw_text,
  coalesce(alias.alias_of, hour.customer_id, project_alias.alias_of, project.customer_id, 'unassigned') as customer_id,
  hour.date,
  date_trunc('month', hour.date)::date as month,
  exact_hours(hour.hours) as hours,
  trim(hour.activity) as activity,
  coalesce(named.team, claiming.team, '') as team,
  hour.employee,
  hour.is_billable
from raw_hours as hour
left join (
  select project_id, arg_min(customer_id, (options.position, project.source_file, source_line)) as customer_id
  from raw_projects as project
  left join source_file_options as options on options.source = 'projects' and options.source_file = project.source_file
  where excluded is null and problem is null
  group by project_id
) as project on project.project_id = hour.project_id
left join stg_customer_aliases as alias
  on alias.customer_id = hour.customer_id and hour.date between alias.valid_from and alias.valid_to
left join stg_customer_aliases as project_alias
  on project_alias.customer_id = project.customer_id and hour.date between project_alias.valid_from and project_alias.valid_to
left join teams_given as named on lower(named.team) = lower(trim(hour.team))
left join team_activities as claiming on claiming.activity = lower(trim(hour.activity))
