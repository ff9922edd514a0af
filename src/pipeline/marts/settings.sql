-- one setting in force
select setting, value, origin
from settings_in_force
order by setting
