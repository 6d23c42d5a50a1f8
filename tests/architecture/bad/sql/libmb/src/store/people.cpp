const char* people = "SELECT number FROM person WHERE number = :number";
