-- one column of one file
select source, file, position, header, field, reading, origin, filled_count
from columns_read
order by source, file, position
