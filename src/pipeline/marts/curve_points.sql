-- curve × place of a customer on it, as many as are drawn
select *
from drawn_points
order by curve, place
