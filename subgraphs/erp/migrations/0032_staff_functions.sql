-- Locks a row with the owner's rights: for triggers alone, which have them.
revoke execute on function erp.lock_employee(uuid) from public;
