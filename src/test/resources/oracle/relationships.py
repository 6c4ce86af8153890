from sqlalchemy import BigInteger, Column, DateTime, ForeignKey, String, Table
from sqlalchemy.orm import backref, relationship

from common import key, new_base

Base = new_base()

followers = Table(
    "followers", Base.metadata,
    Column("follower_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("followed_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True))


class User(Base):
    __tablename__ = "users"

    id = key()
    name = Column(String(100), nullable=False)


class Profile(Base):
    __tablename__ = "profiles"

    id = key()
    bio = Column(String(500))
    user_id = Column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, unique=True)

    user = relationship("User", backref=backref("profile", uselist=False))


class Employee(Base):
    __tablename__ = "employees"

    id = key()
    name = Column(String(100), nullable=False)
    manager_id = Column(BigInteger, ForeignKey("employees.id"))

    subordinates = relationship("Employee", backref=backref("manager", remote_side=[id]))


class Post(Base):
    __tablename__ = "posts"

    id = key()
    title = Column(String(200), nullable=False)


class Tag(Base):
    __tablename__ = "tags"

    id = key()
    name = Column(String(50), nullable=False)


class PostTag(Base):
    __tablename__ = "post_tags"

    post_id = Column(BigInteger, ForeignKey("posts.id", ondelete="CASCADE"), primary_key=True)
    tag_id = Column(BigInteger, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True)
    created_at = Column(DateTime, nullable=False)
    creator_id = Column(BigInteger, ForeignKey("users.id"))
