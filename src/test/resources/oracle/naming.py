from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Integer, MetaData, String, UniqueConstraint
from sqlalchemy.orm import declarative_base

from common import key

# the templates of the guide
Base = declarative_base(metadata=MetaData(naming_convention={
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}))


class User(Base):
    __tablename__ = "users"

    id = key()
    email = Column(String(100), nullable=False, unique=True)
    name = Column(String(50), nullable=False, index=True)
    age = Column(Integer, CheckConstraint("age >= 0", name="age"), nullable=False)


class Membership(Base):
    __tablename__ = "memberships"

    user_id = Column(BigInteger, ForeignKey("users.id"), primary_key=True, index=True)
    group_name = Column(String(50), primary_key=True)
    since = Column(Integer, nullable=False)

    __table_args__ = (UniqueConstraint("since", "group_name"),)
