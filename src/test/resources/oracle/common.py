"""What the models share: a naming convention, and a key that every database counts up."""

from sqlalchemy import BigInteger, Column, Integer, MetaData
from sqlalchemy.orm import declarative_base

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def new_base():
    return declarative_base(metadata=MetaData(naming_convention=NAMING))


def key():
    # SQLite counts up nothing but a key of the type INTEGER
    return Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
